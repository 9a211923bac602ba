/**
 * The counting of two peers, exactly as they count, for users who must compare: CooRTweet and QUT's coordination network toolkit.
 *
 * <p>In: rows as the peers read them. Out: their pairs and edges, never cut; a run that would cost too much is refused beforehand.
 * May know: model, text.
 */
@NullMarked
package org.unmask.peer;

import org.jspecify.annotations.NullMarked;
