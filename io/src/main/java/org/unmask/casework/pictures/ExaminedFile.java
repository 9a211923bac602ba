package org.unmask.casework.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.Sha256;
import org.unmask.media.PictureAnswer;
import org.unmask.media.PictureFault;
import org.unmask.media.PictureReader;
import org.unmask.media.SmallCopy;
import org.unmask.media.features.Features;
import org.unmask.model.Untrusted;
import org.unmask.store.media.NewPicture;
import org.unmask.store.media.OfferedFile;
import org.unmask.store.media.SmallPicture;
import org.unmask.store.media.StoredPicture;

/** A file that was read and, where its bytes are new, decoded; {@code known} = the same bytes stood under this path before. */
record ExaminedFile(OfferedFile file, @Nullable NewPicture picture, boolean known) {
    /** Reads the file at {@code path}; {@code before} = what was offered so far, by path; {@code shelf} = the bytes that are on it. */
    static ExaminedFile of(Path path, Map<String, OfferedFile> before, Shelved shelf, PictureReader reader)
            throws IOException, InterruptedException {
        String place = path.toString();
        byte[] bytes;
        try {
            long size = Files.size(path);
            if (size > PictureReader.LARGEST_FILE) {
                OfferedFile large = offered(path, size, null, PictureReader.faultOfLarge(beginning(path)));
                return new ExaminedFile(large, null, large.equals(before.get(place)));
            }
            bytes = Files.readAllBytes(path);
        } catch (IOException closed) {
            OfferedFile unread = offered(path, 0, null, PictureFault.NOT_READ);
            return new ExaminedFile(unread, null, unread.equals(before.get(place)));
        }
        MessageDigest digest = Sha256.digest();
        String sha256 = HexFormat.of().formatHex(digest.digest(bytes));
        OfferedFile known = before.get(place);
        if (known != null && sha256.equals(known.sha256())) {
            return new ExaminedFile(known, null, true);
        }
        if (shelf.holds(sha256)) {
            return new ExaminedFile(offered(path, bytes.length, sha256, null), null, false);
        }
        PictureAnswer answer = reader.read(bytes);
        if (answer instanceof PictureAnswer.Decoded decoded) {
            return new ExaminedFile(offered(path, bytes.length, sha256, null), picture(sha256, decoded), false);
        }
        PictureFault fault = ((PictureAnswer.Unusable) answer).fault();
        return new ExaminedFile(offered(path, bytes.length, sha256, fault), null, false);
    }

    private static byte[] beginning(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(PictureReader.TELLING);
        }
    }

    /** Whether the picture with these bytes is on the shelf already. */
    interface Shelved {
        boolean holds(String sha256);
    }

    private static OfferedFile offered(Path path, long size, @Nullable String sha256, @Nullable PictureFault fault) {
        return new OfferedFile(
                Untrusted.of(path.toString()),
                Untrusted.of(String.valueOf(path.getFileName())),
                size,
                sha256,
                fault == null ? null : fault.name());
    }

    /** What is kept of a picture with these bytes. */
    static NewPicture picture(String sha256, PictureAnswer.Decoded decoded) {
        SmallCopy small = decoded.small();
        return new NewPicture(
                decoded.width(),
                decoded.height(),
                new StoredPicture(sha256, decoded.pixelSha256(), decoded.codec().ordinal(), decoded.fingerprints()),
                new SmallPicture(small.width(), small.height(), small.grey(), small.colours()),
                new Features.Finder()
                        .of(small.width(), small.height(), small.grey())
                        .codes());
    }
}
