/**
 * Posts of X's API v1.1 and of tools that write like it.
 *
 * <p>In: JSON lines, lists, or single documents. Out: one post for each status, its referenced posts and users. May know: model, time, bytes, json, xposts, ingest.
 */
@NullMarked
package org.unmask.ingest.xv11;

import org.jspecify.annotations.NullMarked;
