/**
 * CooRTweet's four columns: who shared which object in which post and when.
 *
 * <p>In: a delimited file. Out: one post without text and its one given object per row. May know: model, time, bytes, ingest.
 */
@NullMarked
package org.unmask.ingest.coortweet;

import org.jspecify.annotations.NullMarked;
