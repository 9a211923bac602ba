/**
 * NDJSON: the tables of a run and of its case, one JSON object a line.
 *
 * <p>In: the results of a run, the content of its case. Out: one NDJSON file per table. May know: model, finding, escape, export.
 */
@NullMarked
package org.unmask.export.ndjson;

import org.jspecify.annotations.NullMarked;
