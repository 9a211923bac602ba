/**
 * Numbers and terms of a run as a report writes them.
 *
 * <p>In: numbers, times, levels, kinds. Out: our own words. May know: model.
 */
@NullMarked
package org.unmask.report.words;

import org.jspecify.annotations.NullMarked;
