/**
 * Made-up worlds with crowds and operations of which the truth is known, to measure the grades.
 *
 * <p>In: a seed and a scenario. Out: actions, what accounts declare, and who belongs to what. May know: everything.
 */
@NullMarked
package org.unmask.bench.scenario;

import org.jspecify.annotations.NullMarked;
