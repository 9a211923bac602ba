/**
 * Whether the database of a case is whole: its schema, its books, its runs, its journal, every row readable.
 *
 * <p>In: the database. Out: faults, one sentence each. May know: model, finding, the database, journal, ledger and runs.
 */
@NullMarked
package org.unmask.store.check;

import org.jspecify.annotations.NullMarked;
