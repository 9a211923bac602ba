package org.unmask.export;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.unmask.escape.Pseudonyms;
import org.unmask.finding.Results;
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
