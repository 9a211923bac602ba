/**
 * The use case behind {@code verify}: whether a case, its sources, its runs and its reports are what was sealed.
 *
 * <p>In: an open case, or a file with its hash beside it. Out: findings, each good, noted or bad, in one sentence.
 * May know: every other room of core and io.
 */
@NullMarked
package org.unmask.casework.check;

import org.jspecify.annotations.NullMarked;
