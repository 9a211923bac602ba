/**
 * Answers of X's API v2 as twarc2 and others store them: a line is a page with its data and its includes.
 *
 * <p>In: JSON lines or a document. Out: one post for each element of data, its referenced posts and users. May know: model, time, bytes, json, xposts, ingest.
 */
@NullMarked
package org.unmask.ingest.xv2page;

import org.jspecify.annotations.NullMarked;
