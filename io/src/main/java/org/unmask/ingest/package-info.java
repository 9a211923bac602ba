/**
 * Importers: each reads one source format and turns records into posts. One room per format; the registry stands in {@code importers}.
 *
 * <p>In: bytes of a stranger's file. Out: posts, account facts, rejects and skips, each with its place in the file.
 * May know: model, text, time, bytes, json, xposts.
 */
@NullMarked
package org.unmask.ingest;

import org.jspecify.annotations.NullMarked;
