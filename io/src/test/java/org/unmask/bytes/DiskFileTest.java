package org.unmask.bytes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFileTest {
    private static final byte[] TEXT = "id,text\n1,hello\n2,world\n".repeat(50).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private interface Packer {
        OutputStream pack(OutputStream out) throws IOException;
    }

    private DiskFile write(byte[] bytes) throws IOException {
        return new DiskFile(Files.write(folder.resolve("some.name"), bytes), 0);
    }

    private static byte[] packed(Packer packer, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = packer.pack(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zipped(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(TEXT);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] content(DiskFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        }
    }

    @Test
    void compressionIsToldByItsBytesAndReadInPlace() throws IOException {
        assertArrayEquals(TEXT, content(write(TEXT)));
        assertArrayEquals(TEXT, content(write(packed(GZIPOutputStream::new, TEXT))));
        assertArrayEquals(TEXT, content(write(packed(BZip2CompressorOutputStream::new, TEXT))));
        assertArrayEquals(TEXT, content(write(Zstd.compress(TEXT))));
        assertArrayEquals(TEXT, content(write(zipped("posts.csv"))));
        assertArrayEquals(TEXT, content(write(zipped("folder/", "../../posts.csv"))));
    }

    @Test
    void severalGzipMembersAreOneFile() throws IOException {
        byte[] one = packed(GZIPOutputStream::new, TEXT);
        byte[] two = Arrays.copyOf(one, one.length * 2);
        System.arraycopy(one, 0, two, one.length, one.length);
        assertEquals(TEXT.length * 2, content(write(two)).length);
    }

    @Test
    void anArchiveOfSeveralFilesIsRefusedInOneSentence() throws IOException {
        DiskFile two = write(zipped("a.csv", "b.csv"));
        assertEquals(
                "the zip archive holds 2 files, but must hold exactly one: unpack it and name the files",
                assertThrows(IOException.class, two::open).getMessage());
        DiskFile workbook = write(zipped("[Content_Types].xml", "xl/workbook.xml"));
        assertEquals(
                "it is an Excel workbook, which is not read: save it as CSV (UTF-8)",
                assertThrows(IOException.class, workbook::open).getMessage());
    }

    @Test
    void aBombIsRefusedBeforeItUnpacks() throws IOException {
        byte[] bomb = packed(GZIPOutputStream::new, new byte[200 << 20]);
        DiskFile file = write(bomb);
        IOException refused = assertThrows(IOException.class, () -> {
            try (InputStream in = file.open()) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        });
        assertEquals("it unpacks to more than 200 times its size and is refused", refused.getMessage());
        DiskFile limited = new DiskFile(file.path(), 1000);
        assertThrows(IOException.class, () -> content(limited));
    }

    @Test
    void everyTruncationOfEveryCompressionIsToldAsTorn() throws IOException {
        byte[][] files = {
            packed(GZIPOutputStream::new, TEXT),
            packed(BZip2CompressorOutputStream::new, TEXT),
            Zstd.compress(TEXT),
            zipped("posts.csv")
        };
        for (byte[] whole : files) {
            for (int cut = 8; cut < whole.length - 1; cut += 3) {
                DiskFile file = write(Arrays.copyOf(whole, cut));
                try {
                    byte[] content = content(file);
                    assertArrayEquals(TEXT, content, "cut at " + cut + " of " + whole.length);
                } catch (TornInput expected) {
                    assertTrue(String.valueOf(expected.getMessage()).startsWith("the compressed data are cut off"));
                }
            }
        }
    }

    @Test
    void sizeHashAndProgressAreThoseOfTheFileOnDisk() throws IOException {
        byte[] packed = packed(GZIPOutputStream::new, TEXT);
        DiskFile file = write(packed);
        assertEquals(packed.length, file.size());
        assertEquals(java.util.HexFormat.of().formatHex(Sha256.digest().digest(packed)), file.sha256());
        content(file);
        assertEquals(packed.length, file.consumed());
    }
}
