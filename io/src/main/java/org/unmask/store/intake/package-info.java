/**
 * The way of records into the case: books, duplicates, readings of posts and the actions that the traces see in them.
 *
 * <p>In: what an importer delivers, record by record. Out: rows, committed together with the ledger in chunks.
 * May know: model, trace, finding, ingest.
 */
@NullMarked
package org.unmask.store.intake;

import org.jspecify.annotations.NullMarked;
