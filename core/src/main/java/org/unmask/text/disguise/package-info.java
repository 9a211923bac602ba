/**
 * The fixed list of disguises that the search for near copies of a text is measured with.
 *
 * <p>In: a text and a seed. Out: the same text as an operator would hide it, and how many such copies are
 * found. May know: model, text.
 */
@NullMarked
package org.unmask.text.disguise;

import org.jspecify.annotations.NullMarked;
