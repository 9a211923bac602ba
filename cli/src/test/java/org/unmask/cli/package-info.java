/**
 * The command line from outside: arguments in, exit code and words out.
 *
 * <p>In: arguments. Out: what a command said. May know: everything.
 */
@NullMarked
package org.unmask.cli;

import org.jspecify.annotations.NullMarked;
