package org.unmask.store.media;

import java.util.List;
import org.unmask.image.Fingerprint;

/** What the search for families needs of a picture: SHA-256 of file and pixels, the decoder's code, fingerprints. */
public record StoredPicture(String sha256, String pixelSha256, int codec, List<Fingerprint> fingerprints) {
    public StoredPicture {
        fingerprints = List.copyOf(fingerprints);
    }
}
