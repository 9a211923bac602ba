package org.unmask.casework.intake;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.ingest.PeerRow;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.model.AccountFacts;
import org.unmask.model.Post;

/** A sink that stops the reading of a file which is plainly of another format, or at the first reject where that was asked for. */
public final class GuardedSink implements RecordSink {
    /** So many records are looked at before a file is taken for another format. */
    static final long FIRST = 10_000;
    /** A shorter file is judged at its end, if it has at least so many records. */
    static final long ENOUGH = 100;

    private static final double MOST_BAD = .2;

    /** Stops the reading. Not an error of the file system: the code and sentence tell the person. */
    public static final class Stop extends IOException {
        private static final long serialVersionUID = 1L;
        private final String code;

        private Stop(String code, String sentence) {
            super(sentence);
            this.code = code;
        }

        /** The code of the reason. */
        public String code() {
            return code;
        }
    }

    private final RecordSink sink;
    private final boolean failing;
    private final Map<String, Long> badByCode = new TreeMap<>();
    private final Map<String, String> sentences = new TreeMap<>();
    private long read;
    private long bad;

    /** Passes records on to {@code sink}; {@code failing} = stop at once where most are unusable. */
    public GuardedSink(RecordSink sink, boolean failing) {
        this.sink = sink;
        this.failing = failing;
    }

    @Override
    public void post(Post post, RecordRef ref) throws IOException {
        count();
        sink.post(post, ref);
    }

    @Override
    public void reference(Post post, RecordRef ref) throws IOException {
        sink.reference(post, ref);
    }

    @Override
    public void account(AccountFacts facts, RecordRef ref) throws IOException {
        sink.account(facts, ref);
    }

    @Override
    public void peer(PeerRow row, RecordRef ref) throws IOException {
        sink.peer(row, ref);
    }

    @Override
    public void reject(RecordRef ref, String code, @Nullable String field, String sentence) throws IOException {
        if (failing) {
            throw new Stop(code, "line " + ref.line() + (field == null ? "" : ", field " + field) + ": " + sentence);
        }
        bad++;
        badByCode.merge(code, 1L, Long::sum);
        sentences.putIfAbsent(code, sentence);
        count();
        sink.reject(ref, code, field, sentence);
    }

    @Override
    public void skip(RecordRef ref, String code) throws IOException {
        count();
        sink.skip(ref, code);
    }

    @Override
    public void fieldWarning(String column, String code) {
        sink.fieldWarning(column, code);
    }

    @Override
    public void progress(long bytesDone) {
        sink.progress(bytesDone);
    }

    private void count() throws Stop {
        read++;
        if (read == FIRST) {
            judge();
        }
    }

    /** Judges a file that ended. */
    public void end() throws Stop {
        if (bad == read && bad > 0) {
            throw new Stop("WRONG_FORMAT", "not one of its " + read + " records can be used" + mostly());
        }
        if (read >= ENOUGH && read < FIRST) {
            judge();
        }
    }

    private void judge() throws Stop {
        if (bad > MOST_BAD * read) {
            throw new Stop("WRONG_FORMAT", bad + " of its first " + read + " records cannot be used" + mostly());
        }
    }

    private String mostly() {
        String code = Collections.max(badByCode.entrySet(), Map.Entry.comparingByValue())
                .getKey();
        return ", most often " + code + " (" + sentences.get(code) + "): is it another format, or damaged?";
    }
}
