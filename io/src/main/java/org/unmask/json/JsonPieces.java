package org.unmask.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.unmask.bytes.Located;
import org.unmask.bytes.Sha256;
import org.unmask.bytes.Source;
import org.unmask.bytes.TornInput;

/**
 * The pieces of JSON documents: the elements of arrays at the top, and whatever stands beside them, one at a time.
 * Only brackets and quotes are followed, so one damaged element costs at most itself and what its open quote swallows.
 * Memory is bounded by the longest piece allowed; longer ones are passed over and told by {@link #isTooLong()}.
 */
public final class JsonPieces implements Located, Closeable {
    private static final int END = -1;

    private final InputStream in;
    private final int limit;
    private final byte[] block = new byte[1 << 16];
    private int blockAt;
    private int blockEnd;
    private long place;
    private long newLines;
    private boolean inArray;
    private boolean started;
    private boolean brokenOff;

    private byte[] piece = new byte[1 << 12];
    private int length;
    private boolean tooLong;
    private boolean complete;
    private long row;
    private long line;
    private long offset;
    private MessageDigest beyond = Sha256.digest();
    private final byte[] spill = new byte[1 << 13];
    private int spilled;

    private JsonPieces(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Opens {@code source}; pieces longer than {@code limit} bytes are passed over. */
    public static JsonPieces of(Source source, int limit) throws IOException {
        return new JsonPieces(source.open(), limit);
    }

    /** Goes to the next piece; false after the last. */
    public boolean next() throws IOException {
        int c = skipBetween();
        if (c == END) {
            return false;
        }
        row++;
        offset = place - 1;
        line = newLines + 1;
        length = 0;
        tooLong = false;
        beyond = Sha256.digest();
        take(c);
        complete = c == '{' || c == '[' ? takeBrackets() : takeLoose(c);
        return true;
    }

    /** Passes over blanks, commas and the brackets of arrays at the top; gives the first byte of the next piece. */
    private int skipBetween() throws IOException {
        while (true) {
            int c = read();
            boolean mark = !started && (c == 0xef || c == 0xbb || c == 0xbf);
            started |= c == '[' || c == '{';
            if (c == '[' && !inArray) {
                inArray = true;
            } else if (c == ']' && inArray) {
                inArray = false;
            } else if (!mark && !isBlank(c) && !(c == ',' && inArray)) {
                return c;
            }
        }
    }

    private boolean takeBrackets() throws IOException {
        int depth = 1;
        boolean quoted = false;
        boolean escaped = false;
        while (depth > 0) {
            int c = read();
            if (c == END) {
                return false;
            }
            take(c);
            if (quoted) {
                quoted = escaped || c != '"';
                escaped = !escaped && c == '\\';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return true;
    }

    /** Something that is no object or array: to the end of its line, or to the comma or bracket that ends it. */
    private boolean takeLoose(int first) throws IOException {
        boolean quoted = first == '"';
        boolean escaped = false;
        while (true) {
            int c = peek();
            if (c == END || c == '\n' || (!quoted && (c == ',' || c == ']' || c == '[' || c == '{'))) {
                return c != END || !quoted;
            }
            take(read());
            quoted = quoted ? escaped || c != '"' : c == '"';
            escaped = quoted && !escaped && c == '\\';
        }
    }

    private void take(int c) {
        if (length < limit) {
            if (length == piece.length) {
                piece = Arrays.copyOf(piece, Math.min(limit, piece.length * 2));
            }
            piece[length] = (byte) c;
        } else {
            if (!tooLong) {
                beyond.update(piece, 0, limit);
                tooLong = true;
                spilled = 0;
            }
            if (spilled == spill.length) {
                beyond.update(spill, 0, spilled);
                spilled = 0;
            }
            spill[spilled++] = (byte) c;
        }
        length += length < Integer.MAX_VALUE ? 1 : 0;
    }

    private int peek() throws IOException {
        if (blockAt == blockEnd && !brokenOff) {
            fill();
        }
        return blockAt < blockEnd ? block[blockAt] & 0xff : END;
    }

    private int read() throws IOException {
        int c = peek();
        if (c != END) {
            blockAt++;
            place++;
            newLines += c == '\n' ? 1 : 0;
        }
        return c;
    }

    private void fill() throws IOException {
        blockAt = 0;
        blockEnd = 0;
        try {
            blockEnd = Math.max(0, in.read(block));
            brokenOff = blockEnd == 0;
        } catch (TornInput torn) {
            // What came before is good; the piece in hand ends incomplete.
            brokenOff = true;
        }
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    /** The bytes that hold the piece, from 0 to {@link #length()}, until the next call of {@link #next()}; nothing where it is too long. */
    public byte[] bytes() {
        return piece;
    }

    /** Whether the piece was longer than the limit and passed over. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** Whether the piece came to its end before the file did. */
    public boolean isComplete() {
        return complete;
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public long offset() {
        return offset;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public byte[] sha256() {
        if (!tooLong) {
            beyond.reset();
            beyond.update(piece, 0, length);
        } else {
            beyond.update(spill, 0, spilled);
            spilled = 0;
        }
        return beyond.digest();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
