/**
 * The verbs of the command line, one class each: options in, one use case called, its result turned into an answer.
 *
 * <p>In: parsed options. Out: an answer. May know: all of core and io.
 */
@NullMarked
package org.unmask.cli.verb;

import org.jspecify.annotations.NullMarked;
