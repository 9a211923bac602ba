package org.unmask.store.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.unmask.image.Box;
import org.unmask.image.Fingerprint;
import org.unmask.image.PdqHash;
import org.unmask.image.Turn;
import org.unmask.image.View;
import org.unmask.store.database.Database;
import org.unmask.store.database.Row;

/** The pictures of a case, in its database. Writing happens inside {@link #inTransaction}. */
public final class PictureShelf {
    private static final int HEX = 64;

    private final Database database;

    /** The pictures that {@code database} holds. */
    public PictureShelf(Database database) {
        this.database = database;
    }

    /** All of {@code work} is kept, or nothing. */
    public <T> T inTransaction(Database.Work<T> work) throws IOException {
        return database.inTransaction(work);
    }

    /** Every file that was offered so far, by its path. */
    public Map<String, OfferedFile> offered() throws IOException {
        Map<String, OfferedFile> all = new TreeMap<>();
        database.forEach(
                "SELECT path, file_name, size, sha256, fault FROM media_paths",
                row -> all.put(
                        row.text(1),
                        new OfferedFile(
                                row.untrusted(1),
                                row.untrusted(2),
                                row.number(3),
                                row.textOrNull(4),
                                row.textOrNull(5))));
        return all;
    }

    /** The reasons of all files that gave no picture, by path. */
    public List<OfferedFile> unusable() throws IOException {
        return offered().values().stream().filter(file -> file.fault() != null).toList();
    }

    /** Enters a file; what was said of this path before is forgotten. */
    public void enter(OfferedFile file) throws IOException {
        database.execute("DELETE FROM media_paths WHERE path = ?", file.path().raw());
        database.execute(
                "INSERT INTO media_paths VALUES (?, ?, ?, ?, ?)",
                file.path().raw(),
                file.name().raw(),
                file.size(),
                file.sha256(),
                file.fault());
    }

    /** Whether the picture with these bytes is on the shelf. */
    public boolean holds(String sha256) throws IOException {
        return database.number("SELECT count(*) FROM media_files WHERE sha256 = ?", sha256) > 0;
    }

    /** Puts a picture on the shelf. */
    public void add(NewPicture picture) throws IOException {
        StoredPicture kept = picture.picture();
        database.execute(
                "INSERT INTO media_files VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
                kept.sha256(),
                picture.width(),
                picture.height(),
                kept.codec(),
                kept.pixelSha256(),
                picture.small().width(),
                picture.small().height(),
                deflated(picture.small().grey()),
                picture.small().colours(),
                bytes(picture.codes()));
        for (Fingerprint view : kept.fingerprints()) {
            StringBuilder hashes = new StringBuilder();
            view.hashes().forEach(hash -> hashes.append(hash.hex()));
            database.execute(
                    "INSERT INTO media_views VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    kept.sha256(),
                    view.view().ordinal(),
                    view.box().x(),
                    view.box().y(),
                    view.box().width(),
                    view.box().height(),
                    view.quality(),
                    hashes.toString());
        }
    }

    /** Every picture, by SHA-256. */
    public List<StoredPicture> pictures() throws IOException {
        Map<String, List<Fingerprint>> views = new TreeMap<>();
        database.forEach(
                "SELECT sha256, view, x, y, width, height, quality, hashes FROM media_views ORDER BY sha256, view",
                row -> views.computeIfAbsent(row.text(1), sha -> new ArrayList<>())
                        .add(fingerprint(row)));
        return database.query(
                "SELECT sha256, pixels, codec FROM media_files ORDER BY sha256",
                row -> new StoredPicture(
                        row.text(1), row.text(2), (int) row.number(3), views.getOrDefault(row.text(1), List.of())));
    }

    private static Fingerprint fingerprint(Row row) throws SQLException {
        String hex = row.text(8);
        List<PdqHash> hashes = new ArrayList<>();
        for (int turn = 0; turn < Turn.values().length; turn++) {
            hashes.add(PdqHash.of(hex.substring(HEX * turn, HEX * (turn + 1))));
        }
        return new Fingerprint(
                View.values()[(int) row.number(2)],
                new Box((int) row.number(3), (int) row.number(4), (int) row.number(5), (int) row.number(6)),
                (int) row.number(7),
                hashes);
    }

    private static byte[] bytes(long[] codes) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * codes.length);
        bytes.asLongBuffer().put(codes);
        return bytes.array();
    }

    /** The codes of the local features of every picture, by SHA-256. */
    public List<long[]> codes() throws IOException {
        return database.query("SELECT codes FROM media_files ORDER BY sha256", row -> {
            ByteBuffer bytes = ByteBuffer.wrap(copied(row.bytesOrNull(1)));
            long[] codes = new long[bytes.remaining() / Long.BYTES];
            bytes.asLongBuffer().get(codes);
            return codes;
        });
    }

    /** The pictures that were not sorted into families yet, by SHA-256. */
    public Set<String> unsorted() throws IOException {
        return new TreeSet<>(database.query("SELECT sha256 FROM media_files WHERE family IS NULL", row -> row.text(1)));
    }

    /** The small copy of the picture with that SHA-256, which is there. */
    public SmallPicture small(String sha256) throws IOException {
        return find(sha256).orElseThrow(() -> new AssertionError("no such picture"));
    }

    /** The small copy of the picture with that SHA-256, where there is one. */
    public Optional<SmallPicture> find(String sha256) throws IOException {
        return database.first(
                "SELECT small_width, small_height, small, colours FROM media_files WHERE sha256 = ?",
                row -> new SmallPicture(
                        (int) row.number(1),
                        (int) row.number(2),
                        inflated(row.bytesOrNull(3), (int) (row.number(1) * row.number(2))),
                        copied(row.bytesOrNull(4))),
                sha256);
    }

    private static byte[] copied(byte @Nullable [] bytes) {
        return bytes == null ? new byte[0] : bytes;
    }

    private static byte[] deflated(byte[] raw) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(raw);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 14];
        while (!deflater.finished()) {
            out.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] inflated(byte @Nullable [] packed, int length) {
        byte[] raw = new byte[length];
        Inflater inflater = new Inflater();
        inflater.setInput(copied(packed));
        try {
            if (inflater.inflate(raw) != length) {
                throw new AssertionError("a small picture is cut off in the case");
            }
            return raw;
        } catch (DataFormatException damaged) {
            throw new AssertionError("a small picture is damaged in the case", damaged);
        } finally {
            inflater.end();
        }
    }

    /** The pairs that were looked at, by SHA-256. */
    public List<PicturePair> pairs() throws IOException {
        return database.query("""
                SELECT a, b, likeness, distance, view_a, view_b, turn, inliers, scale, angle, shift_x, shift_y
                FROM media_pairs ORDER BY a, b""", PictureShelf::pair);
    }

    private static PicturePair pair(Row row) throws SQLException {
        PicturePair.Match match = row.numberOrNull(4) == null
                ? null
                : new PicturePair.Match(
                        (int) row.number(4),
                        View.values()[(int) row.number(5)],
                        View.values()[(int) row.number(6)],
                        Turn.values()[(int) row.number(7)]);
        PicturePair.Overlay overlay = row.numberOrNull(8) == null
                ? null
                : new PicturePair.Overlay((int) row.number(8), row.real(9), row.real(10), row.real(11), row.real(12));
        return new PicturePair(row.text(1), row.text(2), PicturePair.Likeness.valueOf(row.text(3)), match, overlay);
    }

    /** Enters the pairs that were looked at now, and the family of every picture anew. */
    public void sort(List<PicturePair> looked, Map<String, String> families) throws IOException {
        for (PicturePair pair : looked) {
            PicturePair.Match match = pair.match();
            PicturePair.Overlay overlay = pair.overlay();
            database.execute(
                    "INSERT INTO media_pairs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    pair.a(),
                    pair.b(),
                    pair.likeness().name(),
                    match == null ? null : match.distance(),
                    match == null ? null : match.viewA().ordinal(),
                    match == null ? null : match.viewB().ordinal(),
                    match == null ? null : match.turn().ordinal(),
                    overlay == null ? null : overlay.inliers(),
                    overlay == null ? null : overlay.scale(),
                    overlay == null ? null : overlay.angle(),
                    overlay == null ? null : overlay.shiftX(),
                    overlay == null ? null : overlay.shiftY());
        }
        for (Map.Entry<String, String> family : families.entrySet()) {
            database.execute(
                    "UPDATE media_files SET family = ? WHERE sha256 = ? AND family IS DISTINCT FROM ?",
                    family.getValue(),
                    family.getKey(),
                    family.getValue());
        }
    }
}
