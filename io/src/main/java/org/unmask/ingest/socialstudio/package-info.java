/**
 * Exports of Social Studio as FiveThirtyEight published them: posts of accounts known by their handle.
 *
 * <p>In: a delimited file. Out: posts. May know: model, time, bytes, ingest.
 */
@NullMarked
package org.unmask.ingest.socialstudio;

import org.jspecify.annotations.NullMarked;
