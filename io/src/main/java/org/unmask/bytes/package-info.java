/**
 * Bytes of strangers' files: decompression with limits, encodings, lines, and delimited records, each with its place and hash.
 *
 * <p>In: a file on disk, or any source of bytes. Out: lines and records, or one clear sentence why not.
 * May know: model.
 */
@NullMarked
package org.unmask.bytes;

import org.jspecify.annotations.NullMarked;
