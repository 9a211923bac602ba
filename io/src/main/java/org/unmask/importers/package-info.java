/**
 * The list of all importers, and the choice of the one that a file is for.
 *
 * <p>In: a file and what the user decided. Out: the importer with its reasons, or one sentence what to do. May know: model, text, time, bytes, ingest.
 */
@NullMarked
package org.unmask.importers;

import org.jspecify.annotations.NullMarked;
