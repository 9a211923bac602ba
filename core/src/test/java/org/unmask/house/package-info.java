/**
 * The house test: the plan of the rooms and the rules that hold it, each with a canary that must break it.
 *
 * <p>In: the compiler's output and the sources. Out: what breaks a rule, as sentences. May know: no room by name in code, all by text.
 */
@NullMarked
package org.unmask.house;

import org.jspecify.annotations.NullMarked;
