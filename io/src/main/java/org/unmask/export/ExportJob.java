package org.unmask.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unmask.escape.Pseudonyms;
import org.unmask.finding.AccountKey;
import org.unmask.finding.Results;
import org.unmask.model.AccountFacts;
import org.unmask.model.ActionKind;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableParameter;

/** One export: the results of a run where one was made, the content of the case, where to write, and how. */
public record ExportJob(
        @Nullable Results results, CaseContent content, Path out, Options options, Pseudonyms pseudonyms) {

    /**
     * How to write. {@code all} = ties that are no evidence too; {@code pairs} = the table of post pairs; {@code raw} = CSV cells without
     * the guard; {@code pseudonymise} = no native id, handle or object leaves; {@code revealed} = the reason for which a format that
     * is made for others shows native ids, or null.
     */
    public record Options(
            boolean all,
            boolean pairs,
            boolean raw,
            boolean pseudonymise,
            @Nullable String revealed) {
        /** Nothing asked for. */
        public static final Options DEFAULT = new Options(false, false, false, false, null);
    }

    /** What a case holds before any analysis, as exporters read it: in total orders, streamed. The store's side stands in {@code casework}. */
    public interface CaseContent {
        /** Every post of the case once, its newest reading, by (platform, id). */
        void posts(Consumer<Post> sink) throws IOException;

        /** Every distinct observation of an account, by (platform, account, observed, content). */
        void accountFacts(Consumer<AccountFacts> sink) throws IOException;

        /** Every action of the case, by (kind word, object, time, account, post). */
        void actions(Consumer<Act> sink) throws IOException;

        /** One action: {@code account} acted on {@code object} by {@code post} at {@code micros}. */
        record Act(ActionKind kind, Untrusted object, AccountKey account, PostId post, long micros) {}
    }

    /** The results of the run. */
    public Results run() {
        if (results == null) {
            throw new UnusableParameter(
                    "--run", "not there", "an analysed run of this case (unmask analyze makes one)");
        }
        return results;
    }

    /** Whether accounts, posts and objects go out under pseudonyms, given who the format is made for. */
    public boolean hides(ExportCard card) {
        return options.pseudonymise() || (card.forOthers() && options.revealed() == null);
    }

    /** The names under which accounts, posts and objects go out. */
    public Naming naming(ExportCard card) {
        return hides(card) ? Naming.coded(pseudonyms) : Naming.nativeIds();
    }
}
