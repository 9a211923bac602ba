/**
 * Tables that twarc's CSV plugin makes of X's API v2: a post a row under dotted names, with its author and its references beside it.
 *
 * <p>In: CSV under the plugin's names, lists as JSON or in Python's way. Out: posts, the originals of reposts as references, accounts.
 * May know: model, time, bytes, json, xposts, ingest.
 */
@NullMarked
package org.unmask.ingest.twarccsv;

import org.jspecify.annotations.NullMarked;
