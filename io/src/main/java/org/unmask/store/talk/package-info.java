/**
 * Who turned to whom in a case: reposts, quotes, replies and mentions as numbers.
 *
 * <p>In: the numbered tables of an analysis. Out: columns of accounts, and the reactions of the members of groups. May know: what {@code store} may know.
 */
@NullMarked
package org.unmask.store.talk;

import org.jspecify.annotations.NullMarked;
