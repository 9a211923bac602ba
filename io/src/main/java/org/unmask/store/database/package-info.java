/**
 * The embedded database of one case: lockdown, transactions, columns in and out, and the sentences for what can go wrong with it.
 *
 * <p>In: statements of this room with bound values, columns of primitives. Out: rows and columns.
 * May know: model.
 */
@NullMarked
package org.unmask.store.database;

import org.jspecify.annotations.NullMarked;
