/**
 * The positional CSV of QUT's Coordination Network Toolkit.
 *
 * <p>In: a delimited file of eight columns. Out: posts, and each row's raw cells for the compatibility mode. May know: model, time, bytes, ingest.
 */
@NullMarked
package org.unmask.ingest.qut;

import org.jspecify.annotations.NullMarked;
