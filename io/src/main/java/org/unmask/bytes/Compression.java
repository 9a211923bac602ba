package org.unmask.bytes;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How a file is compressed, told by its first bytes and never by its name. */
enum Compression {
    NONE,
    GZIP,
    ZSTD,
    BZIP2,
    ZIP;

    private static final int BUFFER = 1 << 16;

    /** Told by the first bytes; throws where the bytes are a known format that is not read. */
    static Compression ofMagic(byte[] head) throws IOException {
        refuseUnread(head);
        if (startsWith(head, 0x1f, 0x8b)) {
            return GZIP;
        }
        if (startsWith(head, 0x28, 0xb5, 0x2f, 0xfd)) {
            return ZSTD;
        }
        if (startsWith(head, 'B', 'Z', 'h')) {
            return BZIP2;
        }
        return startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6) ? ZIP : NONE;
    }

    private static void refuseUnread(byte[] head) throws IOException {
        if (startsWith(head, 0xfd, '7', 'z', 'X', 'Z')) {
            throw new IOException("it is compressed with xz, which is not read: decompress it first");
        }
        if (startsWith(head, '7', 'z', 0xbc, 0xaf)) {
            throw new IOException("it is a 7z archive, which is not read: unpack it first");
        }
        if (startsWith(head, 'P', 'A', 'R', '1')) {
            throw new IOException("it is a Parquet file, which is not read yet: export it as CSV or NDJSON");
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            throw new IOException("it is a PDF document, not post data");
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** The decompressed bytes of {@code raw}. */
    InputStream decompress(InputStream raw) throws IOException {
        return switch (this) {
            case NONE -> raw;
            case GZIP -> new GZIPInputStream(raw, BUFFER);
            case ZSTD -> new ZstdInputStream(raw).setContinuous(false);
            case BZIP2 -> new BZip2CompressorInputStream(raw, true);
            case ZIP -> firstMember(raw);
        };
    }

    private static InputStream firstMember(InputStream raw) throws IOException {
        ZipInputStream zip = new ZipInputStream(raw);
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && isBeside(entry)) {
            entry = zip.getNextEntry();
        }
        if (entry == null) {
            throw new IOException("the zip archive holds no file");
        }
        return zip;
    }

    /** Throws unless the archive at {@code path} holds exactly one file. A torn archive has no directory and is judged while reading. */
    static void checkOneMember(Path path) throws IOException {
        int files = 0;
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith("xl/")) {
                    throw new IOException("it is an Excel workbook, which is not read: save it as CSV (UTF-8)");
                }
                files += isBeside(entry) ? 0 : 1;
            }
        } catch (ZipException torn) {
            files = 1;
        }
        if (files != 1) {
            throw new IOException("the zip archive holds " + (files == 0 ? "no file" : files + " files")
                    + ", but must hold exactly one: unpack it and name the files");
        }
    }

    /** Folders and the shadow files that some systems add are no members of their own. Names are only looked at, never used as paths. */
    private static boolean isBeside(ZipEntry entry) {
        return entry.isDirectory() || entry.getName().startsWith("__MACOSX/");
    }
}
