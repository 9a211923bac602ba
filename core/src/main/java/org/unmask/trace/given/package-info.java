/**
 * Objects that the source itself names: the object column of a four-column file, link ids, image clusters.
 *
 * <p>Why it means something: whoever made the file decided what counts as the same.
 *
 * <p>Reference: Righetti, Balluff: CooRTweet: Coordinated Networks Detection on Social Media. R package 2.1.3, https://github.com/nicolarighetti/CooRTweet.
 *
 * <p>When it is wrong: whatever the maker of the file counted as one object although it is several; very common objects, such as a single hashtag or a whole site.
 *
 * <p>How it is evaded: unknown: the rules are those of the source.
 *
 * <p>In: a post. Out: each named object under its own kind. May know: model, text, trace.
 */
@NullMarked
package org.unmask.trace.given;

import org.jspecify.annotations.NullMarked;
