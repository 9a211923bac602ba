/**
 * The command {@code unmask}: options, the session of one command, its exit code, and how a failure is told. It holds no logic.
 *
 * <p>In: arguments and the surroundings (terminal, clock, environment). Out: one document or lines for people, and an exit code.
 * May know: all of core and io.
 */
@NullMarked
package org.unmask.cli;

import org.jspecify.annotations.NullMarked;
