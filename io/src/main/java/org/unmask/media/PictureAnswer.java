package org.unmask.media;

import java.util.List;
import org.unmask.image.Fingerprint;

/** What the child says of a picture. */
public sealed interface PictureAnswer {
    /** It was decoded: size in pixels, SHA-256 of the pixels as lower-case hex, fingerprints of its views, and a small copy. */
    record Decoded(
            int width, int height, Codec codec, String pixelSha256, List<Fingerprint> fingerprints, SmallCopy small)
            implements PictureAnswer {
        public Decoded {
            fingerprints = List.copyOf(fingerprints);
        }
    }

    /** It was not decoded. */
    record Unusable(PictureFault fault) implements PictureAnswer {}
}
