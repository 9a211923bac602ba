/**
 * Any other table: CSV, TSV, NDJSON or JSON read by a map that says which column is which; a map is proposed from names and values.
 *
 * <p>In: a file, and a map or none. Out: posts, and the proposal with its reasons. May know: model, time, bytes, json, ingest.
 */
@NullMarked
package org.unmask.ingest.table;

import org.jspecify.annotations.NullMarked;
