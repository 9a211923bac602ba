/**
 * Texts that are nearly the same: readings that look-alike letters cannot hide from, candidates by MinHash, proof by alignment, families.
 *
 * <p>In: texts as strangers wrote them. Out: which of them are one text with small changes, as numbers; nothing is shown from here.
 * May know: model, text.
 */
@NullMarked
package org.unmask.text.near;

import org.jspecify.annotations.NullMarked;
