package org.unmask.media.child;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes, never by its name. */
public enum FileKind {
    PNG,
    JPEG,
    GIF,
    WEBP,
    HEIF,
    FILM,
    OTHER;

    private static final int START_OF_FRAME = 0xC0;
    private static final int PROGRESSIVE = 0xC2;

    /** So many bytes tell. */
    public static final int TELLING = 189;

    /** What a file is that begins with these bytes. */
    public static FileKind of(byte[] file) {
        if (starts(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (starts(file, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (starts(file, 0, "GIF87a") || starts(file, 0, "GIF89a")) {
            return GIF;
        }
        if (starts(file, 0, "RIFF") && starts(file, 8, "WEBP")) {
            return WEBP;
        }
        if (starts(file, 4, "ftyp")) {
            boolean still = starts(file, 8, "heic")
                    || starts(file, 8, "heix")
                    || starts(file, 8, "mif1")
                    || starts(file, 8, "avif")
                    || starts(file, 8, "avis");
            return still ? HEIF : FILM;
        }
        return isFilm(file) ? FILM : OTHER;
    }

    private static boolean isFilm(byte[] file) {
        boolean matroska = starts(file, 0, "\u001a\u0045\u00df\u00a3");
        boolean avi = starts(file, 0, "RIFF") && starts(file, 8, "AVI ");
        boolean flash = starts(file, 0, "FLV\u0001");
        boolean windows = starts(file, 0, "0&\u00b2u\u008ef\u00cf\u0011");
        boolean mpeg = starts(file, 0, "\u0000\u0000\u0001\u00ba") || starts(file, 0, "\u0000\u0000\u0001\u00b3");
        // Packets of 188 bytes, each of which begins with this byte.
        boolean stream = starts(file, 0, "G") && starts(file, 188, "G");
        boolean old = starts(file, 4, "moov") || starts(file, 4, "mdat") || starts(file, 4, "wide");
        return matroska || avi || flash || windows || mpeg || stream || old;
    }

    private static boolean starts(byte[] file, int from, String magic) {
        byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (file.length < from + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (file[from + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Bytes that the JDK takes for one pixel: two a sample where the header says 16 bits. */
    static int bytesAPixelOfPng(byte[] file) {
        int depth = file.length > 25 ? file[24] : 8;
        int type = file.length > 25 ? file[25] : 6;
        int samples = switch (type) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            default -> 4;
        };
        return depth == 16 ? 2 * samples : samples;
    }

    static boolean isProgressiveJpeg(byte[] file) {
        int at = frameHeader(file);
        return at > 0 && (file[at] & 255) == PROGRESSIVE;
    }

    static boolean isFourColourJpeg(byte[] file) {
        int at = frameHeader(file);
        return at > 0 && at + 8 < file.length && file[at + 8] == 4;
    }

    /** The place of the kind of the first frame header among the segments; 0 where there is none. */
    private static int frameHeader(byte[] file) {
        int at = 2;
        while (at + 3 < file.length && (file[at] & 255) == 0xFF) {
            int kind = file[at + 1] & 255;
            // C4, C8 and CC stand among the frame headers and are none.
            if (kind >= START_OF_FRAME && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC) {
                return at + 1;
            }
            boolean alone = kind == 0xFF || kind == 0x01 || (kind >= 0xD0 && kind <= 0xD8);
            at += kind == 0xFF ? 1 : alone ? 2 : 2 + ((file[at + 2] & 255) << 8 | (file[at + 3] & 255));
        }
        return 0;
    }
}
