package org.unmask.text.disguise;

import java.util.Locale;
import java.util.function.BiFunction;
import org.unmask.model.Untrusted;

/**
 * Twenty ways in which one text is made to look like another. The list is fixed, so that figures of different versions compare.
 * Each gives the same for the same text and seed; a text in which it finds nothing to change comes back as it was.
 */
public enum Disguise {
    UPPER_CASE(Sort.UNSEEN, (text, chances) -> text.toUpperCase(Locale.ROOT)),
    MIXED_CASE(Sort.UNSEEN, Letters::mixedCase),
    OTHER_SPACES(Sort.UNSEEN, Letters::otherSpaces),
    LOST_SPACES(Sort.UNSEEN, Letters::lostSpaces),
    ZERO_WIDTH(
            Sort.UNSEEN, (text, chances) -> Letters.strewn(text, "\u200B\u200C\u200D\u2060\u00AD\uFEFF", 4, chances)),
    BIDI(Sort.UNSEEN, (text, chances) -> Letters.strewn(text, "\u202E\u202D\u202C\u2066\u2069\u200F", 6, chances)),
    COMBINING(Sort.UNSEEN, Letters::combining),
    FEW_LOOK_ALIKES(Sort.UNSEEN, (text, chances) -> LookAlikes.put(text, 6, chances)),
    ALL_LOOK_ALIKES(Sort.UNSEEN, (text, chances) -> LookAlikes.put(text, 1, chances)),
    STYLED_LETTERS(Sort.UNSEEN, Letters::styled),
    FIGURES_FOR_LETTERS(Sort.UNSEEN, Letters::figures),
    LINK_PARAMETER(
            Sort.UNSEEN, (text, chances) -> text + " https://news.example/story/17?utm_source=s" + chances.below(1000)),
    OTHER_LINK(Sort.UNSEEN, (text, chances) -> "http://ex" + chances.below(1000) + ".example/p " + text),
    EMOJI(Sort.DECORATION, Additions::emoji),
    HASHTAGS_ADDED(Sort.DECORATION, Additions::hashtagsAdded),
    HASHTAGS_WITHIN(Sort.DECORATION, Additions::hashtagsWithin),
    MENTIONS(Sort.DECORATION, Additions::mentions),
    WORDS_EXCHANGED(Sort.EDIT, Edits::exchanged),
    WORDS_DROPPED_OR_ADDED(Sort.EDIT, Edits::droppedOrAdded),
    WORDS_MISSPELLED(Sort.EDIT, Edits::misspelled);

    /** How much a disguise changes for a reader, and the share of disguised texts that should be found. */
    public enum Sort {
        /** Case, spaces, invisible characters, look-alikes, links: a reader sees the same text. */
        UNSEEN(.99),
        /** Emoji, hashtags, mentions. */
        DECORATION(.90),
        /** One word in ten. */
        EDIT(.80);

        private final double goal;

        Sort(double goal) {
            this.goal = goal;
        }

        /** The share that should be found. */
        public double goal() {
            return goal;
        }
    }

    private final Sort sort;
    private final BiFunction<String, Chances, String> change;

    Disguise(Sort sort, BiFunction<String, Chances, String> change) {
        this.sort = sort;
        this.change = change;
    }

    /** How much it changes. */
    public Sort sort() {
        return sort;
    }

    /** The text in this disguise. */
    public Untrusted of(Untrusted text, long seed) {
        return Untrusted.of(change.apply(text.raw(), new Chances(seed * 31 + ordinal())));
    }

    /** The word in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
