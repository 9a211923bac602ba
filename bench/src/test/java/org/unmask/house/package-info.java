/**
 * The house test over every module.
 *
 * <p>In: the compiler's output and the sources of all modules. Out: what breaks a rule. May know: everything.
 */
@NullMarked
package org.unmask.house;

import org.jspecify.annotations.NullMarked;
