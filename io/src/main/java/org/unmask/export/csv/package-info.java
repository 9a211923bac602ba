/**
 * The tables of the contract as CSV files in a folder, with a page beside them that says what they are.
 *
 * <p>In: the results of a run. Out: {@code accounts.csv ties.csv groups.csv exhibits.csv}, {@code pairs.csv} where asked for,
 * {@code README.txt}. May know: model, finding, escape, export.
 */
@NullMarked
package org.unmask.export.csv;

import org.jspecify.annotations.NullMarked;
