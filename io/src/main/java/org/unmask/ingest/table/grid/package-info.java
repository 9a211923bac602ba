/**
 * Files seen as rows under column names: delimited ones as they stand, JSON objects with dotted names for what stands inside them.
 *
 * <p>In: a file and how it is written. Out: sampled rows to judge columns by, and readings of all rows. May know: model, bytes, json, ingest.
 */
@NullMarked
package org.unmask.ingest.table.grid;

import org.jspecify.annotations.NullMarked;
