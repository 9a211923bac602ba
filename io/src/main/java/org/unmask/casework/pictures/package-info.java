/**
 * The use case behind {@code media}: a folder of pictures becomes part of the case.
 *
 * <p>In: an open case and a folder of files. Out: pictures on its shelf, linked to posts, sorted into families; what was attached by what, and
 * one reason for each file that gave no picture. May know: every other room of core and io.
 */
@NullMarked
package org.unmask.casework.pictures;

import org.jspecify.annotations.NullMarked;
