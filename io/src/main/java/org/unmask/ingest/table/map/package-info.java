/**
 * The map of a table: what it says, how it is written and how it is read back.
 *
 * <p>In: the text of a map file. Out: a map, or the line that is wrong. May know: model.
 */
@NullMarked
package org.unmask.ingest.table.map;

import org.jspecify.annotations.NullMarked;
