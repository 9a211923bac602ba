package org.unmask.text.near;

/**
 * Whether two rows are one text with small changes. Allowed are misspellings, other spaces, hashtags put in, left out or exchanged, words
 * left out or added (one in five), and words exchanged (one in ten); never an exchanged number, and never an exchanged name where capitals
 * tell names, because a template with other facts is another text. Where they do not tell, a comparison with an exchange is doubtful.
 * Not for several threads.
 */
final class SameWording {
    /** A shorter text may not have a word exchanged. */
    private static final int FEWEST_FOR_EXCHANGE = 8;

    /** One word of a script without spaces is about two letters. */
    private static final int LETTERS_OF_WORD = 2;

    private final Wordings rows;
    private final Alignment alignment;
    private int exchanged;
    private int moved;
    private long exchanges;
    private boolean doubtful;

    SameWording(Wordings rows, Vocabulary vocabulary) {
        this.rows = rows;
        this.alignment = new Alignment(rows, vocabulary);
    }

    /** How many words of a row may be missing in one that is still the same. */
    static int mostChanged(int words) {
        return words / 5 + 3;
    }

    /** Whether two rows are the same text. */
    boolean holds(int left, int right) {
        int longer = Math.max(rows.length(left), rows.length(right));
        if (Math.abs(rows.length(left) - rows.length(right)) > mostChanged(longer)
                || !alignment.align(left, right, mostChanged(longer))) {
            return false;
        }
        exchanged = 0;
        moved = 0;
        exchanges = 0;
        for (int i = 0; i < alignment.changes(); i++) {
            if (!accept(i)) {
                return false;
            }
        }
        doubtful = exchanges != 0 && !(tells(left) && tells(right));
        boolean unspaced = isUnspaced(left);
        int most = longer < FEWEST_FOR_EXCHANGE
                ? 0
                : Math.max(unspaced ? LETTERS_OF_WORD : 1, unspaced ? (longer + 4) / 8 : longer / 10);
        return exchanged <= most && exchanged + moved <= Math.max(most, longer / 5);
    }

    private boolean tells(int row) {
        return rows.length(row) > 0 && rows.is(rows.start(row), Wordings.TELLING);
    }

    private boolean isUnspaced(int row) {
        int letters = 0;
        for (int place = rows.start(row); place < rows.end(row); place++) {
            letters += rows.is(place, Wordings.UNSPACED) ? 1 : 0;
        }
        return letters * 2 > rows.length(row);
    }

    /** Counts one changed span; false where it exchanges a fact. */
    private boolean accept(int change) {
        int from = alignment.leftFrom(change);
        int to = alignment.leftTo(change);
        int otherFrom = alignment.rightFrom(change);
        int otherTo = alignment.rightTo(change);
        if (alignment.spelling().isSameRun(rows, from, to, otherFrom, otherTo)) {
            return true;
        }
        int mine = plain(from, to);
        int others = plain(otherFrom, otherTo);
        if (mine == 0 && others == 0) {
            return true;
        }
        boolean numbers = any(from, to, Wordings.DIGIT) && any(otherFrom, otherTo, Wordings.DIGIT);
        boolean names = any(from, to, Wordings.NAME) && any(otherFrom, otherTo, Wordings.NAME);
        int misspelled = misspelled(from, to, otherFrom, otherTo);
        if (numbers || (names && misspelled < 0)) {
            return false;
        }
        if (misspelled >= 0) {
            exchanged += (misspelled + 1) / 2;
        } else {
            exchanged += Math.min(mine, others);
            exchanges |= mine > 0 && others > 0 && change < Long.SIZE ? 1L << change : 0;
            moved += Math.abs(mine - others);
        }
        return true;
    }

    /** How many words stand opposite a misspelling of theirs; -1 where any word does not. */
    private int misspelled(int from, int to, int otherFrom, int otherTo) {
        if (to - from != otherTo - otherFrom) {
            return -1;
        }
        for (int i = 0; i < to - from; i++) {
            if (rows.word(from + i) != rows.word(otherFrom + i)
                    && !alignment.spelling().isNear(rows.word(from + i), rows.word(otherFrom + i))) {
                return -1;
            }
        }
        return to - from;
    }

    private int plain(int from, int to) {
        int plain = 0;
        for (int place = from; place < to; place++) {
            plain += rows.is(place, Wordings.TAG) ? 0 : 1;
        }
        return plain;
    }

    private boolean any(int from, int to, byte flag) {
        for (int place = from; place < to; place++) {
            if (rows.is(place, flag) && !rows.is(place, Wordings.TAG)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the changed span of that index exchanged words, by the last comparison that held; the first 64 spans are told. */
    boolean isExchange(int change) {
        return change < Long.SIZE && (exchanges >> change & 1) != 0;
    }

    /** Whether words were exchanged in the last comparison that held, and no capitals tell whether these are names. */
    boolean isDoubtful() {
        return doubtful;
    }

    /** The alignment of the last two rows that were compared. */
    Alignment alignment() {
        return alignment;
    }
}
