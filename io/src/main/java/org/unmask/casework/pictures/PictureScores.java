package org.unmask.casework.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.unmask.evaluate.Interval;
import org.unmask.media.PictureFault;
import org.unmask.media.change.Change;

/** How many changed copies of pictures were found: what was in the folder, which pictures were changed, and the scores of each change. */
public record PictureScores(Folder folder, List<Path> changed, Map<Change, Score> scores) {
    public PictureScores {
        changed = List.copyOf(changed);
    }

    /**
     * Of {@code files} in the folder so many were {@code drawn}; {@code unusable} gave no picture, by reason, and {@code again} were the same
     * bytes once more. Of the {@code pictures} that remain, {@code plain} have too little to see for a fingerprint and are never changed,
     * and {@code textured} have features enough to be verified. {@code families} of two or more were among them before anything was changed.
     */
    public record Folder(
            int files,
            int drawn,
            Map<PictureFault, Integer> unusable,
            int again,
            int pictures,
            int plain,
            int textured,
            int families) {
        /** How many files gave no picture. */
        public int unusableFiles() {
            return unusable.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** What came of one copy. */
    public enum Outcome {
        /** Neither fingerprints nor features proposed it. */
        MISSED,
        /** It was proposed, and could not be laid over its original. */
        FOUND,
        /** It was proposed, and its original has too few features for anything to be laid over it. */
        NOT_VERIFIABLE,
        /** It is of the family of its original. */
        VERIFIED
    }

    /**
     * The outcome of each changed picture, in their order. {@code wrong} of {@code pairs} of a copy and another picture, or the copy of another,
     * were called the same graphic.
     */
    public record Score(List<Outcome> outcomes, long wrong, long pairs) {
        public Score {
            outcomes = List.copyOf(outcomes);
        }

        private int count(Outcome outcome) {
            return (int) outcomes.stream().filter(outcome::equals).count();
        }

        /** Copies. */
        public int copies() {
            return outcomes.size();
        }

        /** Copies that were proposed. */
        public int found() {
            return outcomes.size() - count(Outcome.MISSED);
        }

        /** Proposed copies whose original has too little in it to verify anything. */
        public int notVerifiable() {
            return count(Outcome.NOT_VERIFIABLE);
        }

        /** Proposed copies that can be verified. */
        public int verifiable() {
            return found() - notVerifiable();
        }

        /** Copies that are of the family of their original. */
        public int verified() {
            return count(Outcome.VERIFIED);
        }

        /** The share found, with its ends. */
        public Interval foundInterval() {
            return Interval.wilson(found(), copies());
        }

        /** The ends of the share verified of those found that can be. */
        public Interval verifiedInterval() {
            return Interval.wilson(verified(), verifiable());
        }
    }

    /** Wrong pairs of all changes. */
    public long wrong() {
        return scores.values().stream().mapToLong(Score::wrong).sum();
    }

    /** Pairs of all changes. */
    public long pairs() {
        return scores.values().stream().mapToLong(Score::pairs).sum();
    }

    /** Wrong pairs in a million, with its ends. */
    public Interval wrongInAMillion() {
        Interval share = Interval.wilson(wrong(), pairs());
        return new Interval(share.low() * 1e6, share.high() * 1e6);
    }
}
