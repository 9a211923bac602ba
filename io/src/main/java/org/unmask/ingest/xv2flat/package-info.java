/**
 * Flattened posts of X's API v2 ({@code twarc2 flatten}): a line is a post with everything it refers to inside it.
 *
 * <p>In: JSON lines or a list. Out: one post a line, its referenced posts and users. May know: model, time, bytes, json, xposts, ingest.
 */
@NullMarked
package org.unmask.ingest.xv2flat;

import org.jspecify.annotations.NullMarked;
