/**
 * The command line under trial: the same answer on every machine, nothing lost when it is killed.
 *
 * <p>In: made-up worlds. Out: hashes of the contract tables. May know: everything.
 */
@NullMarked
package org.unmask.cli.trial;

import org.jspecify.annotations.NullMarked;
