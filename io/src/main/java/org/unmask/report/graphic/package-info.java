/**
 * Pictures that a report carries inside itself.
 *
 * <p>May know: {@code finding}, {@code image}, {@code report.page}. In: small grey copies of pictures, and how one lies over the other.
 * Out: GIF files of at most 320 pixels a side, drawn anew from numbers: no byte of a stranger's file comes through. GIF, because the JDK packs
 * it in Java and so into the same bytes on every machine.
 */
@NullMarked
package org.unmask.report.graphic;

import org.jspecify.annotations.NullMarked;
