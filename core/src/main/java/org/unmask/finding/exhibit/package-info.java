/**
 * What an exhibit shows beside its two posts.
 *
 * <p>May know: {@code finding}, {@code image}. In: what the analysis found out about the pictures of two posts, and where else the same thing
 * appears. Out: values that reports draw.
 */
@NullMarked
package org.unmask.finding.exhibit;

import org.jspecify.annotations.NullMarked;
