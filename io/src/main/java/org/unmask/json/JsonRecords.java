package org.unmask.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.Lines;
import org.unmask.bytes.Located;
import org.unmask.bytes.Sha256;
import org.unmask.bytes.Source;
import org.unmask.bytes.TextEncoding;
import org.unmask.bytes.TornInput;
import org.unmask.model.UnusableInput;

/**
 * The records of a JSON file, one at a time: one a line, or the elements of documents that run over lines.
 * A damaged line costs itself; every record keeps its place and hash whatever is wrong with it.
 */
public final class JsonRecords implements Closeable {
    private static final int HEAD = 1 << 20;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final JsonReader reader;
    private final boolean isWestern;
    private final @Nullable Lines lines;
    private final @Nullable JsonPieces pieces;

    private JsonRecords(JsonReader reader, boolean isWestern, @Nullable Lines lines, @Nullable JsonPieces pieces) {
        this.reader = reader;
        this.isWestern = isWestern;
        this.lines = lines;
        this.pieces = pieces;
    }

    /** Opens {@code source}, written in UTF-8. */
    public static JsonRecords open(Source source, int limit) throws IOException {
        return open(source, TextEncoding.UTF_8, limit);
    }

    /**
     * Opens {@code source} in the shape its first bytes show; records longer than {@code limit} bytes are passed over. Of a file in
     * windows-1252 the places of parts inside a record are those of its UTF-8 form.
     */
    public static JsonRecords open(Source source, TextEncoding encoding, int limit) throws IOException {
        JsonReader reader = new JsonReader(limit);
        boolean isWestern = encoding == TextEncoding.WINDOWS_1252;
        return runsOverLines(source)
                ? new JsonRecords(reader, isWestern, null, JsonPieces.of(source, limit))
                : new JsonRecords(reader, isWestern, Lines.of(source, encoding, limit), null);
    }

    /** Whether the file is a list or an object that is not closed on its first line, rather than one record a line. */
    private static boolean runsOverLines(Source source) throws IOException {
        byte[] head = head(source);
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < head.length; i++) {
            byte c = head[i];
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '[' && depth == 0) {
                return true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth <= 0) {
                    return false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '\n' && depth > 0) {
                return true;
            }
        }
        return false;
    }

    private static byte[] head(Source source) throws IOException {
        byte[] head = new byte[HEAD];
        int length = 0;
        try (InputStream in = source.open()) {
            for (int count = in.read(head); count > 0; count = in.read(head, length, HEAD - length)) {
                length += count;
            }
        } catch (TornInput torn) {
            return Arrays.copyOf(head, length);
        }
        return Arrays.copyOf(head, length);
    }

    /** Whether the file is a list or object that runs over lines, rather than one record a line. */
    public boolean isDocument() {
        return pieces != null;
    }

    /** Goes to the next record; false after the last. */
    public boolean next() throws IOException {
        return lines != null ? lines.next() : pieces().next();
    }

    /** The record's value. Throws with {@code TOO_LONG}, {@code TOO_DEEP}, {@code ENCODING}, {@code TRUNCATED} or {@code SYNTAX}. */
    public JsonValue value() throws UnusableInput {
        if (lines != null ? lines.isTooLong() : pieces().isTooLong()) {
            throw new UnusableInput("TOO_LONG", "the record is longer than allowed");
        }
        if (!isWestern && !isWellEncoded()) {
            throw isAtEnd() && isGoodUpToItsEnd()
                    ? new UnusableInput("TRUNCATED", "the record ends inside a letter")
                    : new UnusableInput("ENCODING", "the bytes are no valid UTF-8");
        }
        try {
            return isWestern ? reader.read(western()) : reader.read(bytes(), from(), to());
        } catch (UnusableInput refused) {
            throw refused.code().equals("TRUNCATED") && !isAtEnd()
                    ? new UnusableInput("SYNTAX", "the record ends before it is complete, and others follow")
                    : refused;
        }
    }

    private String western() {
        return new String(bytes(), from(), to() - from(), WESTERN);
    }

    private boolean isWellEncoded() {
        return lines != null ? lines.isWellEncoded() : isUtf8(pieces());
    }

    private static boolean isUtf8(JsonPieces pieces) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(pieces.bytes(), 0, pieces.length()));
            return true;
        } catch (CharacterCodingException wrong) {
            return false;
        }
    }

    private boolean isGoodUpToItsEnd() {
        ByteBuffer all = ByteBuffer.wrap(bytes(), from(), to() - from());
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(all, CharBuffer.allocate(all.remaining()), false)
                .isError();
    }

    /** Whether the file ends with this record, without a line end or a closing bracket. */
    public boolean isAtEnd() {
        return lines != null ? lines.isLast() : !pieces().isComplete();
    }

    /** Place and hash of the record. */
    public Located place() {
        return lines != null ? lines : pieces();
    }

    /** Offset in the file of an object or array of the current record. */
    public long offsetOf(JsonValue part) {
        return place().offset() + part.from() - from();
    }

    /** SHA-256 of the original bytes of an object or array of the current record. */
    public byte[] sha256Of(JsonValue part) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes(), part.from(), part.to() - part.from());
        return digest.digest();
    }

    private byte[] bytes() {
        return lines != null ? lines.bytes() : pieces().bytes();
    }

    private int from() {
        return lines != null ? lines.from() : 0;
    }

    private int to() {
        return lines != null ? lines.to() : pieces().length();
    }

    private JsonPieces pieces() {
        if (pieces == null) {
            throw new AssertionError("neither lines nor pieces");
        }
        return pieces;
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        } else {
            pieces().close();
        }
    }
}
