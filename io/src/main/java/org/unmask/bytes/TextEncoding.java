package org.unmask.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the letters of a file are written as bytes; one for the whole file. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, 3),
    UTF_16LE(StandardCharsets.UTF_16LE, 2),
    UTF_16BE(StandardCharsets.UTF_16BE, 2),
    WINDOWS_1252(Charset.forName("windows-1252"), 0);

    private final Charset charset;
    private final int markLength;

    TextEncoding(Charset charset, int markLength) {
        this.charset = charset;
        this.markLength = markLength;
    }

    /** The name that people know, such as {@code UTF-8}. */
    public String word() {
        return charset.name();
    }

    Charset charset() {
        return charset;
    }

    /** Length of its byte order mark. */
    int markLength() {
        return markLength;
    }

    boolean isWide() {
        return this == UTF_16LE || this == UTF_16BE;
    }

    /** The encoding of the bytes that readers see: wide files are handed on as UTF-8. */
    Charset seenAs() {
        return isWide() ? StandardCharsets.UTF_8 : charset;
    }
}
