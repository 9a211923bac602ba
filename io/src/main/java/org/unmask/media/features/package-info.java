/**
 * Lays one picture over another by what both show: local features, and the shift, turn and scale that most of them agree on.
 *
 * <p>In: small grey copies, which are plain numbers and no strangers' files any more. Out: an overlay that can be drawn, or none.
 *
 * <p>May know: model, image, bytes, and the forms of the media room it stands in. The only place that knows BoofCV.
 */
@NullMarked
package org.unmask.media.features;

import org.jspecify.annotations.NullMarked;
