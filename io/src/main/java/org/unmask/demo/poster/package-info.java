/**
 * Graphics of the invented world, drawn pixel by pixel, without fonts and without smoothing, so that they are the same on every machine.
 *
 * <p>May know: nothing of ours. In: dice and words. Out: GIF files, as each platform would hand them out: as drawn, brighter, smaller, cut,
 * framed.
 */
@NullMarked
package org.unmask.demo.poster;

import org.jspecify.annotations.NullMarked;
