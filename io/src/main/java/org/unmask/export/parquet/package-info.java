/**
 * Parquet: the tables of a run and of its case, typed.
 *
 * <p>In: the results of a run, the content of its case. Out: one Parquet file per table. May know: model, finding, escape, export.
 */
@NullMarked
package org.unmask.export.parquet;

import org.jspecify.annotations.NullMarked;
