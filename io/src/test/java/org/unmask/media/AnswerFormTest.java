package org.unmask.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unmask.image.Box;
import org.unmask.image.Fingerprint;
import org.unmask.image.PdqHash;
import org.unmask.image.View;

class AnswerFormTest {
    private static byte[] written(PictureAnswer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnswerForm.write(answer, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static PictureAnswer read(byte[] bytes) throws IOException {
        return AnswerForm.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    private static PictureAnswer.Decoded answer() {
        Fingerprint fingerprint =
                new Fingerprint(View.WHOLE, new Box(0, 0, 9, 7), 80, Collections.nCopies(8, new PdqHash(1, 2, 3, 4)));
        byte[] colours = new byte[3 * SmallCopy.COLOURS * SmallCopy.COLOURS];
        return new PictureAnswer.Decoded(
                9, 7, Codec.PNG, "ab".repeat(32), List.of(fingerprint), new SmallCopy(9, 7, new byte[63], colours));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        PictureAnswer.Decoded again = (PictureAnswer.Decoded) read(written(answer()));
        assertEquals(answer().fingerprints(), again.fingerprints());
        assertEquals(answer().pixelSha256(), again.pixelSha256());
        PictureAnswer unusable = new PictureAnswer.Unusable(PictureFault.DAMAGED);
        assertEquals(unusable, read(written(unusable)));
    }

    @Test
    void coloursAreReadAsWrittenAndNeverLargerThanTheyMayBe() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] pixels = new byte[3 * 2 * 5];
        pixels[7] = 77;
        AnswerForm.write(new ColourCopy(2, 5, pixels), PictureFault.DAMAGED, new DataOutputStream(bytes));
        byte[] written = bytes.toByteArray();
        ColourCopy again = colours(written);
        assertEquals(2, again.width());
        assertEquals(5, again.height());
        assertArrayEquals(pixels, again.pixels());
        for (int length = 0; length < written.length; length++) {
            byte[] cut = Arrays.copyOf(written, length);
            assertThrows(IOException.class, () -> colours(cut), "cut at " + length);
        }
        byte[] wide = written.clone();
        wide[5] = 0x7F;
        assertThrows(IOException.class, () -> colours(wide));
    }

    private static ColourCopy colours(byte[] bytes) throws IOException {
        return Objects.requireNonNull(
                AnswerForm.readColours(new DataInputStream(new ByteArrayInputStream(bytes))), "colours");
    }

    @Test
    void anAnswerThatIsCutOffOrLiesIsABrokenChild() throws IOException {
        byte[] whole = written(answer());
        for (int length = 0; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> read(cut), "cut at " + length);
        }
        byte[] views = whole.clone();
        views[4 + 1 + 8 + 1 + 32] = 100;
        assertThrows(IOException.class, () -> read(views));
        byte[] size = whole.clone();
        size[5] = (byte) 0x7F;
        assertThrows(IOException.class, () -> read(size));
    }

    @Test
    void noBytesMakeTheReaderThrowAnythingElse() throws IOException {
        byte[] whole = written(answer());
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = whole.clone();
            for (int flips = 0; flips < 3; flips++) {
                changed[random.nextInt(60)] = (byte) random.nextInt();
            }
            try {
                read(changed);
            } catch (IOException expected) {
                assertEquals(
                        IOException.class,
                        expected.getClass().equals(IOException.class)
                                ? IOException.class
                                : expected.getClass().getSuperclass());
            }
        }
    }
}
