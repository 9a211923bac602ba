/**
 * The journal of a case: what was done, when, to what, each entry chained to the one before by its hash.
 *
 * <p>In: entries, in the transaction of the thing they tell of. Out: the chain, its check, its export as NDJSON.
 * May know: model.
 */
@NullMarked
package org.unmask.store.journal;

import org.jspecify.annotations.NullMarked;
