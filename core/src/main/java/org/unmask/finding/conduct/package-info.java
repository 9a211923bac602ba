/**
 * How a group behaves inside: who hands on to whom, who answers whom and mentions a target, how much circulates among its own.
 *
 * <p>In: a group and the actions of its members. Out: rows that describe, and never raise a grade. May know: what {@code finding} may know.
 */
@NullMarked
package org.unmask.finding.conduct;

import org.jspecify.annotations.NullMarked;
