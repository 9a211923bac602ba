/**
 * Delimited files: dialect by trial, records followed through their quotes, cells, and lists inside cells.
 *
 * <p>In: a source of bytes. Out: records with their cells, places and hashes. May know: model, bytes.
 */
@NullMarked
package org.unmask.bytes.csv;

import org.jspecify.annotations.NullMarked;
