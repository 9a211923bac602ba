/**
 * What the JSON forms of X have in common: ids, times, texts, counts, and the objects of API v2 as posts and account facts.
 *
 * <p>In: JSON values. Out: posts, account facts, field warnings. May know: model, time, json.
 */
@NullMarked
package org.unmask.xposts;

import org.jspecify.annotations.NullMarked;
