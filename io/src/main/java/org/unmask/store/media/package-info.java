/**
 * The pictures of a case: files, what they stand for, and which belong together.
 *
 * <p>In: decoded pictures with their fingerprints, families that were found. Out: the same, and which posts show which family.
 *
 * <p>May know: everything that store may.
 */
@NullMarked
package org.unmask.store.media;

import org.jspecify.annotations.NullMarked;
