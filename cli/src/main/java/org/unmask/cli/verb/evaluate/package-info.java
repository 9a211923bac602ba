/**
 * The verb that measures: a run against labels, or synthetic operations among the data of a case.
 *
 * <p>In: parsed options. Out: an answer. May know: all of core and io.
 */
@NullMarked
package org.unmask.cli.verb.evaluate;

import org.jspecify.annotations.NullMarked;
