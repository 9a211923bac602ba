package org.unmask.casework.pictures;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.unmask.store.media.PicturePair;
import org.unmask.store.media.PictureShelf;
import org.unmask.store.media.SmallPicture;
import org.unmask.store.media.StoredPicture;

/** Pictures among which families are sought: those of a case, or of a measurement. */
interface Heap {
    /** Every picture, by SHA-256. */
    List<StoredPicture> pictures() throws IOException;

    /** The codes of the local features of every picture, by SHA-256. */
    List<long[]> codes() throws IOException;

    /** The pairs that were looked at before. */
    List<PicturePair> pairs() throws IOException;

    /** The pictures that were not sorted into families yet. */
    Set<String> unsorted() throws IOException;

    /** The small copy of the picture with that SHA-256. */
    SmallPicture small(String sha256) throws IOException;

    /** The pictures of a case. */
    static Heap of(PictureShelf shelf) {
        return new Heap() {
            @Override
            public List<StoredPicture> pictures() throws IOException {
                return shelf.pictures();
            }

            @Override
            public List<long[]> codes() throws IOException {
                return shelf.codes();
            }

            @Override
            public List<PicturePair> pairs() throws IOException {
                return shelf.pairs();
            }

            @Override
            public Set<String> unsorted() throws IOException {
                return shelf.unsorted();
            }

            @Override
            public SmallPicture small(String sha256) throws IOException {
                return shelf.small(sha256);
            }
        };
    }
}
