package org.unmask.bench.compare;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.unmask.bench.generate.MadeUpActions;
import org.unmask.bench.generate.Recipe;

/** Made-up actions as a file of ints (account, object, second), so that each contestant starts from the same bytes and holds nothing else. */
final class ActionFile {
    private static final int WIDTH = 3 * Integer.BYTES;
    private static final int ROWS = 1 << 16;

    private ActionFile() {}

    /** Receives the rows in their order. */
    interface Sink<E extends Exception> {
        void row(int account, int object, int second) throws E;
    }

    static void write(Path file, int actions) throws IOException {
        MadeUpActions made = MadeUpActions.of(Recipe.zipf(actions));
        ByteBuffer buffer = ByteBuffer.allocate(ROWS * WIDTH);
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (int i = 0; i < made.size(); i++) {
                buffer.putInt(made.account(i)).putInt(made.object(i)).putInt(made.second(i));
                if (!buffer.hasRemaining() || i == made.size() - 1) {
                    buffer.flip();
                    while (buffer.hasRemaining()) {
                        out.write(buffer);
                    }
                    buffer.clear();
                }
            }
        }
    }

    static <E extends Exception> void read(Path file, Sink<E> sink) throws IOException, E {
        ByteBuffer buffer = ByteBuffer.allocate(ROWS * WIDTH);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            while (in.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.remaining() >= WIDTH) {
                    sink.row(buffer.getInt(), buffer.getInt(), buffer.getInt());
                }
                buffer.compact();
            }
        }
    }

    /** How many rows a file of that size holds. */
    static int rows(long bytes) {
        return Math.toIntExact(bytes / WIDTH);
    }
}
