/**
 * Declared automation.
 *
 * <p>At least half of the members declare that they post automatically: the grade is at most moderate, and falls no further for that.
 *
 * <p>When it is wrong: an operation that declares its amplifiers as bots. What would decide: Who runs the service, and whether it says so.
 *
 * <p>In: a view of a group. Out: what it says, or nothing. May know: model, text, explain.
 */
@NullMarked
package org.unmask.explain.automation;

import org.jspecify.annotations.NullMarked;
