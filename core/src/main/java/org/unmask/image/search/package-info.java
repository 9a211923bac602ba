/**
 * Finds fingerprints near each other: exactly, among millions.
 *
 * <p>In: 256-bit hashes. Out: the places of those within a distance, and what a budget cut.
 *
 * <p>May know: model, and the image room it stands in.
 */
@NullMarked
package org.unmask.image.search;

import org.jspecify.annotations.NullMarked;
