/**
 * How a case is analyzed as CooRTweet or QUT would.
 *
 * <p>In: tables of a case and settings. Out: rows of a run. May know: what casework may.
 */
@NullMarked
package org.unmask.casework.peers;

import org.jspecify.annotations.NullMarked;
