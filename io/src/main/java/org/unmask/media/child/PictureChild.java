package org.unmask.media.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.unmask.media.AnswerForm;
import org.unmask.media.ColourCopy;
import org.unmask.media.PictureAnswer;
import org.unmask.media.PictureFault;
import org.unmask.media.PictureReader;

/** Decodes pictures until its input ends. Never started by a person. */
public final class PictureChild {
    /** What the child says first. */
    public static final int READY = 0x754D5030;

    private PictureChild() {}

    /** Answers until the input ends. */
    public static void main(String[] arguments) throws IOException {
        ImageIO.setUseCache(false);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                DataOutputStream out = new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16))) {
            out.writeInt(READY);
            out.flush();
            while (true) {
                int length;
                try {
                    length = in.readInt();
                } catch (EOFException end) {
                    return;
                }
                int size = Math.abs(length);
                if (size < 1 || size > PictureReader.LARGEST_FILE) {
                    throw new IOException("a length out of bounds");
                }
                byte[] file = in.readNBytes(size);
                if (length > 0) {
                    AnswerForm.write(answer(() -> Decoding.of(file), PictureAnswer.Unusable::new), out);
                } else {
                    AnswerForm.write(colours(file), PictureFault.DAMAGED, out);
                }
                out.flush();
            }
        }
    }

    private static @Nullable ColourCopy colours(byte[] file) {
        return answer(() -> Optional.ofNullable(Decoding.colours(file)), fault -> Optional.<ColourCopy>empty())
                .orElse(null);
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private static <T> T answer(Work<T> work, Function<PictureFault, T> broken) {
        try {
            return work.done();
        } catch (OutOfMemoryError full) {
            return broken.apply(PictureFault.TOO_MUCH_MEMORY);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // Decoders throw whatever they like at bytes they do not understand.
            return broken.apply(PictureFault.DAMAGED);
        }
    }
}
