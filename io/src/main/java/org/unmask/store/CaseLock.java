package org.unmask.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.unmask.store.database.CaseUnavailable;
import org.unmask.store.database.CaseUnavailable.Reason;
import org.unmask.store.database.Holder;

/** Marks the one writer of a case. The mark ends with its process, however that ends. */
final class CaseLock implements AutoCloseable {
    static final String FILE = "case.lock";
    private static final int LONGEST = 64;

    private final FileChannel channel;

    private CaseLock(FileChannel channel) {
        this.channel = channel;
    }

    static CaseLock take(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw held(file);
        }
        ByteBuffer pid =
                StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n");
        channel.truncate(0);
        channel.write(pid, 0);
        return new CaseLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            // Far behind the content, so that others can read who holds it where locks are mandatory.
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static CaseUnavailable held(Path file) throws IOException {
        String content =
                Files.size(file) > LONGEST ? "" : Files.readString(file).strip();
        return new CaseUnavailable(
                Reason.HELD,
                content.matches("\\d{1,18}")
                        ? new Holder(Long.parseLong(content)).sentence()
                        : "Another process writes to this case; wait until it has ended and run the same command again.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
