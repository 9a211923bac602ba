/**
 * What a case holds before any analysis, read back row by row in total orders.
 *
 * <p>In: the database. Out: posts, observations of accounts, actions. May know: model, finding, the database.
 */
@NullMarked
package org.unmask.store.content;

import org.jspecify.annotations.NullMarked;
