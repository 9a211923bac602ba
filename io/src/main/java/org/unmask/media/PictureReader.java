package org.unmask.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unmask.media.child.FileKind;

/**
 * Reads pictures in child processes, several at a time: the door of this room. A child that dies, hangs or lies costs one picture and is
 * replaced; the answer to the same bytes does not depend on which child gave it. May be used by several threads.
 */
public final class PictureReader implements AutoCloseable {
    /** The largest file that is handed on, in bytes. */
    public static final int LARGEST_FILE = 20 << 20;

    /** So many bytes of a file that is too large are enough to tell whether it is a film. */
    public static final int TELLING = FileKind.TELLING;

    private static final long SECONDS_A_PICTURE = 10;
    private static final long SECONDS_TO_START = 30;
    /** A decoder that leaks is replaced before it matters. */
    private static final int PICTURES_A_CHILD = 2000;

    private final Path folder;
    private final ExecutorService pipes;
    private final BlockingQueue<Seat> seats;
    private final List<Seat> all = new ArrayList<>();

    /** At most {@code children} processes, started when they are needed, working in {@code folder}. */
    public PictureReader(Path folder, int children) {
        this.folder = folder;
        this.seats = new ArrayBlockingQueue<>(children);
        this.pipes = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "pictures");
            thread.setDaemon(true);
            return thread;
        });
        for (int i = 0; i < children; i++) {
            Seat seat = new Seat();
            all.add(seat);
            seats.add(seat);
        }
    }

    /** The place of a child: empty before the first picture and after each failure. */
    private static final class Seat {
        private @Nullable PictureProcess process;
        private int pictures;

        void vacate() {
            if (process != null) {
                process.close();
                process = null;
            }
        }
    }

    /**
     * What the picture in these bytes is. Waits while all children are busy. Throws {@link IOException} where no child can be started at
     * all, which is the machine's fault and not the picture's.
     */
    public PictureAnswer read(byte[] file) throws IOException, InterruptedException {
        if (file.length == 0) {
            return new PictureAnswer.Unusable(PictureFault.EMPTY);
        }
        if (file.length > LARGEST_FILE) {
            return new PictureAnswer.Unusable(PictureFault.TOO_LARGE);
        }
        return answer(process -> process.ask(file), PictureAnswer.Unusable::new);
    }

    /**
     * The picture in these bytes in colour, at most {@value ColourCopy#LONGEST} pixels a side; null where they give none. Waits and throws as
     * {@link #read} does.
     */
    public @Nullable ColourCopy colours(byte[] file) throws IOException, InterruptedException {
        if (file.length == 0 || file.length > LARGEST_FILE) {
            return null;
        }
        return answer(process -> Optional.ofNullable(process.askColours(file)), fault -> Optional.<ColourCopy>empty())
                .orElse(null);
    }

    /** Why a file that begins with these bytes, and is too large to be handed on, gives no picture. */
    public static PictureFault faultOfLarge(byte[] beginning) {
        return FileKind.of(beginning) == FileKind.FILM ? PictureFault.FILM : PictureFault.TOO_LARGE;
    }

    private interface Question<T> {
        T ask(PictureProcess process) throws IOException;
    }

    private <T> T answer(Question<T> question, Function<PictureFault, T> broken)
            throws IOException, InterruptedException {
        Seat seat = seats.take();
        try {
            PictureProcess process = started(seat);
            return ask(seat, () -> question.ask(process), broken);
        } finally {
            seats.add(seat);
        }
    }

    private PictureProcess started(Seat seat) throws IOException, InterruptedException {
        if (seat.pictures >= PICTURES_A_CHILD || (seat.process != null && !seat.process.isAlive())) {
            seat.vacate();
        }
        if (seat.process != null) {
            return seat.process;
        }
        PictureProcess process = PictureProcess.start(folder);
        seat.process = process;
        seat.pictures = 0;
        Future<Boolean> greeting = pipes.submit(() -> {
            process.greet();
            return true;
        });
        try {
            greeting.get(SECONDS_TO_START, TimeUnit.SECONDS);
            return process;
        } catch (ExecutionException | TimeoutException silent) {
            seat.vacate();
            throw new IOException("the process that decodes pictures could not be started", silent);
        }
    }

    private <T> T ask(Seat seat, Callable<T> question, Function<PictureFault, T> broken) throws InterruptedException {
        seat.pictures++;
        Future<T> answer = pipes.submit(question);
        try {
            return answer.get(SECONDS_A_PICTURE, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            seat.vacate();
            return broken.apply(PictureFault.TOO_SLOW);
        } catch (ExecutionException dead) {
            seat.vacate();
            return broken.apply(PictureFault.DECODER_DIED);
        }
    }

    /** The numbers of the running processes, for tests that end or weigh them. */
    List<Long> pids() {
        List<Long> pids = new ArrayList<>();
        for (Seat seat : all) {
            PictureProcess process = seat.process;
            if (process != null) {
                pids.add(process.pid());
            }
        }
        return pids;
    }

    /** Ends all children. */
    @Override
    public void close() {
        all.forEach(Seat::vacate);
        pipes.shutdownNow();
    }
}
