/**
 * Pictures that a report carries inside itself: groups as networks and over time, and the pictures of exhibits.
 *
 * <p>May know: {@code finding}, {@code image}, {@code model}, {@code report.page}, {@code report.words}. In: groups; small grey copies of pictures, and how one lies over the other.
 * Out: drawings of lines; GIF files of at most 320 pixels a side, drawn anew from numbers: no byte of a stranger's file comes through. GIF, because the JDK packs
 * it in Java and so into the same bytes on every machine.
 */
@NullMarked
package org.unmask.report.graphic;

import org.jspecify.annotations.NullMarked;
