/**
 * The sequence of each command: import, inspect, analyze, report, export, verify, demo. Command line, workbench and engines call the
 * same use cases and hold no logic of their own.
 *
 * <p>In: what a person asked for, as settings; the time, from the caller. Out: what happened, as values; progress on the way.
 * May know: every other room of core and io.
 */
@NullMarked
package org.unmask.casework;

import org.jspecify.annotations.NullMarked;
