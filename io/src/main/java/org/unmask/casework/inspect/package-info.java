/**
 * The use case behind {@code inspect}: what a file is and why, a proposed map, and the first posts as they would be kept.
 *
 * <p>In: a file and what the user decided. Out: the inspection, sampled posts, a map as a file. May know: every other room of core and io.
 */
@NullMarked
package org.unmask.casework.inspect;

import org.jspecify.annotations.NullMarked;
