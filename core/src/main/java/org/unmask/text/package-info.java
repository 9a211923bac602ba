/**
 * Spellings that compare: the normal form of a text and the canonical form of a link.
 *
 * <p>In: what strangers wrote. Out: the same for all spellings that mean the same; never meant to be shown or visited.
 * May know: model.
 */
@NullMarked
package org.unmask.text;

import org.jspecify.annotations.NullMarked;
