/**
 * How the command speaks: the JSON document, tables for people, progress on the error stream.
 *
 * <p>In: answers, failures, progress. Out: characters. Strangers' text passes the terminal escaper or the JSON escaper.
 * May know: all of core and io.
 */
@NullMarked
package org.unmask.cli.say;

import org.jspecify.annotations.NullMarked;
