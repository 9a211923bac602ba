/**
 * The child: the only code that decodes strangers' pictures. Runs in a process of its own.
 *
 * <p>In: on its standard input, a length and the bytes of a file, again and again. Out: on its standard output, one answer each.
 *
 * <p>May know: model, image, bytes, and the forms of the media room it stands in.
 */
@NullMarked
package org.unmask.media.child;

import org.jspecify.annotations.NullMarked;
