package org.unmask.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A UTF-16 stream read as UTF-8. Lone surrogates become U+FFFD, one for one, so that places can be counted back. */
final class WideStream extends InputStream {
    private static final int BLOCK = 1 << 13;

    private final Reader reader;
    private final char[] chars = new char[BLOCK];
    private byte[] bytes = new byte[0];
    private int at;

    WideStream(InputStream in, TextEncoding encoding) {
        reader = new InputStreamReader(
                in,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    @Override
    public int read() throws IOException {
        return refill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!refill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, from, count);
        at += count;
        return count;
    }

    private boolean refill() throws IOException {
        if (at < bytes.length) {
            return true;
        }
        int count = reader.read(chars, 0, BLOCK - 1);
        if (count <= 0) {
            return false;
        }
        // A pair that the block would cut in two stays together.
        if (Character.isHighSurrogate(chars[count - 1])) {
            int low = reader.read();
            if (low >= 0) {
                chars[count++] = (char) low;
            }
        }
        bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
