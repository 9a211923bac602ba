/**
 * CooRTweet: the actions of a case as that R package reads them.
 *
 * <p>In: the actions of a case. Out: one CSV file of four columns. May know: model, finding, escape, export.
 */
@NullMarked
package org.unmask.export.coortweet;

import org.jspecify.annotations.NullMarked;
