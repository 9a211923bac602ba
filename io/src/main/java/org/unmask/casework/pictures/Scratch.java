package org.unmask.casework.pictures;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.unmask.store.media.SmallPicture;

/** Small copies in a file that nobody keeps: a few hundred megabytes that need not be in memory. May be used by several threads. */
final class Scratch implements AutoCloseable {
    private final FileChannel file;
    private final Map<String, Place> places = new TreeMap<>();
    private long end;

    Scratch(Path path) throws IOException {
        file = FileChannel.open(
                path,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private record Place(long at, int width, int height, int colours) {}

    synchronized void put(String sha256, SmallPicture small) throws IOException {
        if (places.containsKey(sha256)) {
            return;
        }
        places.put(sha256, new Place(end, small.width(), small.height(), small.colours().length));
        end = written(ByteBuffer.wrap(small.colours()), written(ByteBuffer.wrap(small.grey()), end));
    }

    private long written(ByteBuffer bytes, long at) throws IOException {
        long next = at;
        while (bytes.hasRemaining()) {
            next += file.write(bytes, next);
        }
        return next;
    }

    synchronized SmallPicture small(String sha256) throws IOException {
        Place place = Objects.requireNonNull(places.get(sha256), "a small copy that was put here");
        byte[] grey = read(place.at(), place.width() * place.height());
        return new SmallPicture(place.width(), place.height(), grey, read(place.at() + grey.length, place.colours()));
    }

    private byte[] read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("the scratch file of small copies was cut off");
            }
        }
        return bytes.array();
    }

    /** Where what is put next begins. */
    synchronized long mark() {
        return end;
    }

    /** What was put after {@code mark} is forgotten, and its room used again. */
    synchronized void backTo(long mark) {
        places.values().removeIf(place -> place.at() >= mark);
        end = mark;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
