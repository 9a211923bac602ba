/**
 * The archive of information operations that Twitter published: posts and users as CSV, ids of small accounts hashed.
 *
 * <p>In: a delimited file. Out: posts and account facts. May know: model, time, bytes, ingest.
 */
@NullMarked
package org.unmask.ingest.ioarchive;

import org.jspecify.annotations.NullMarked;
