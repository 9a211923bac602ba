/**
 * Pictures as numbers: the fingerprint PDQ of a picture and of its eight turned forms, and the views of it that are worth one.
 *
 * <p>In: rows of luma, so that no decoder is known here. Out: 256-bit fingerprints with a quality, boxes inside a picture.
 *
 * <p>May know: model.
 */
@NullMarked
package org.unmask.image;

import org.jspecify.annotations.NullMarked;
