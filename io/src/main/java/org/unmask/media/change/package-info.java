/**
 * What reposting does to a picture, done on purpose, to see which copies are found: the changes of ordinary reposting and of known
 * campaigns, and nothing made to evade.
 *
 * <p>In: pictures as plain pixels, which a child has decoded. Out: changed copies as JPEG files, which go the way of every stranger's file.
 * Nothing is decoded here.
 *
 * <p>May know: model, image, bytes, and the forms of the media room it stands in.
 */
@NullMarked
package org.unmask.media.change;

import org.jspecify.annotations.NullMarked;
