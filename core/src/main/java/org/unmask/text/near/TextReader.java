package org.unmask.text.near;

import org.unmask.text.Folding;

/**
 * Reads one text after the other into rows of words: invisible characters and floods of marks are cut first, every letter counts as the
 * one it looks like, links and mentions are left out, hashtags are marked, and those at the end are cut with what leads to them.
 * Scripts without spaces give one word per letter. Linear; not for several threads.
 */
final class TextReader {
    /** The beginning of a longer text decides. */
    static final int MOST_WORDS = 1_000;

    private static final int MOST_LETTERS = 64;
    private static final int YEAR = 4;
    private static final String FIGURES = "ol?eas?t??";

    private final Signs signs = new Signs();
    private final Vocabulary vocabulary;
    private final Wordings rows;
    private final char[] word = new char[MOST_LETTERS + 4];
    private final long[] signsOfWord = new long[MOST_LETTERS];
    private int letters;
    private String text = "";
    private int at;
    private boolean tag;
    private boolean sentenceBegins;
    private int capitals;
    private int cased;
    private boolean beginsLarge;

    TextReader(Vocabulary vocabulary, Wordings rows) {
        this.vocabulary = vocabulary;
        this.rows = rows;
    }

    /** Writes the words of {@code raw} as one more row. */
    void read(String raw) {
        text = Folding.composed(withoutDropped(raw));
        at = 0;
        letters = 0;
        tag = false;
        sentenceBegins = true;
        capitals = 0;
        cased = 0;
        beginsLarge = false;
        while (at < text.length() && rows.openLength() < MOST_WORDS) {
            step();
        }
        endWord();
        finish();
    }

    /** Marks of no script go first: a flood of them would else push the vowel signs of a word beyond what is kept. */
    private String withoutDropped(String raw) {
        int i = 0;
        while (i < raw.length() && (raw.charAt(i) < 0x80 || (signs.of(raw.codePointAt(i)) & Signs.DROPPED) == 0)) {
            i += Character.charCount(raw.codePointAt(i));
        }
        if (i == raw.length()) {
            return raw;
        }
        StringBuilder kept = new StringBuilder(raw.length()).append(raw, 0, i);
        while (i < raw.length()) {
            int codePoint = raw.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint < 0x80 || (signs.of(codePoint) & Signs.DROPPED) == 0) {
                kept.appendCodePoint(codePoint);
            }
        }
        return kept.toString();
    }

    private void step() {
        int codePoint = text.codePointAt(at);
        long sign = signs.of(codePoint);
        if ((sign & Signs.DROPPED) != 0) {
            at += Character.charCount(codePoint);
        } else if ((sign & Signs.LETTER) != 0) {
            readLetter(codePoint, sign);
        } else if ((sign & Signs.MARK) != 0) {
            at += Character.charCount(codePoint);
            if (letters > 0) {
                add(sign);
            }
        } else {
            readSign(codePoint, sign);
        }
    }

    private void readLetter(int codePoint, long sign) {
        // A scheme begins a link also right behind a word: spaces get lost.
        if (letters == 0 || codePoint == 'h') {
            int link = letters == 0 || isScheme() ? endOfLink() : at;
            if (link > at) {
                endWord();
                at = link;
                return;
            }
        }
        at += Character.charCount(codePoint);
        if ((sign & Signs.UNSPACED) != 0 && !tag) {
            endWord();
            add(sign);
            endWord();
        } else {
            add(sign);
        }
    }

    private void readSign(int codePoint, long sign) {
        endWord();
        at += Character.charCount(codePoint);
        if (codePoint == '@') {
            readMention();
        } else if (codePoint == '#') {
            // A second sign closes a tag, as on Weibo.
            tag = !tag;
        } else if (codePoint != '_') {
            tag = false;
        }
        boolean pause =
                codePoint == '.' || codePoint == '!' || codePoint == '?' || codePoint == ':' || codePoint == '\n';
        sentenceBegins |=
                pause || (sign & Signs.SPACE) == 0 && codePoint != ',' && codePoint != '#' && codePoint != '-';
    }

    /** Leaves out the handle behind an {@code @}, its server too. */
    private void readMention() {
        int end = at;
        while (end < text.length()
                && (isHandle(end) || ((text.charAt(end) == '.' || text.charAt(end) == '@') && isHandle(end + 1)))) {
            end++;
        }
        if (end > at) {
            at = end;
            dropLead();
        }
    }

    private boolean isHandle(int index) {
        return index < text.length() && (isPlain(text.charAt(index)) || text.charAt(index) == '_');
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** {@code RT} and {@code via} before a mention belong to it. */
    private void dropLead() {
        int last = rows.openLength() - 1;
        if (last >= 0) {
            int number = rows.openWord(last);
            boolean repost = last == 0 && is(number, "rt");
            if (repost || is(number, "vla")) {
                rows.cutOpen(last);
            }
        }
    }

    private boolean is(int number, String letters) {
        if (vocabulary.length(number) != letters.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (vocabulary.letter(number, i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isScheme() {
        return text.regionMatches(true, at, "http://", 0, 7) || text.regionMatches(true, at, "https://", 0, 8);
    }

    /** Where the link that begins here ends, or {@code at} if none does. */
    private int endOfLink() {
        boolean link = isScheme() || (text.regionMatches(true, at, "www.", 0, 4) && isHandle(at + 4)) || isBareLink();
        if (!link) {
            return at;
        }
        int end = at;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            long sign = codePoint < 0x80 ? 0 : signs.of(codePoint);
            if (codePoint <= ' '
                    || codePoint == '<'
                    || codePoint == '>'
                    || codePoint == '"'
                    || (sign & (Signs.SPACE | Signs.UNSPACED)) != 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /** {@code site.tld/…}: a path begins where a name with a dot ends. */
    private boolean isBareLink() {
        int dot = -1;
        int i = at;
        while (i < text.length() && (isHandle(i) || text.charAt(i) == '.' || text.charAt(i) == '-')) {
            dot = text.charAt(i) == '.' ? i : dot;
            i++;
        }
        boolean named =
                dot > at && i - dot > 2 && i + 1 < text.length() && text.charAt(i) == '/' && text.charAt(i + 1) > ' ';
        for (int j = dot + 1; named && j < i; j++) {
            named = Character.isLetter(text.charAt(j));
        }
        return named;
    }

    private void add(long sign) {
        if (letters < MOST_LETTERS) {
            signsOfWord[letters++] = sign;
        }
    }

    private void endWord() {
        if (letters == 0) {
            return;
        }
        byte flags = tag ? Wordings.TAG : 0;
        boolean upper = (signsOfWord[0] & Signs.UPPER) != 0;
        cased += (signsOfWord[0] & (Signs.UNSPACED | Signs.DIGIT)) == 0 && !sentenceBegins ? 1 : 0;
        beginsLarge |= upper && sentenceBegins;
        capitals += upper && !sentenceBegins ? 1 : 0;
        flags |= upper && !sentenceBegins ? Wordings.NAME : 0;
        flags |= letters == 1 && (signsOfWord[0] & Signs.UNSPACED) != 0 ? Wordings.UNSPACED : 0;
        int length = spell();
        flags |= holds(Signs.DIGIT) ? Wordings.DIGIT : 0;
        rows.add(vocabulary.number(word, length), flags);
        letters = 0;
        sentenceBegins = false;
    }

    private boolean holds(long flag) {
        for (int i = 0; i < letters; i++) {
            if ((signsOfWord[i] & flag) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Spells the word with the letters that its signs look like; the number of characters. */
    private int spell() {
        // A stranger among Latin letters, or several alphabets in a word, stand for what they look like in just this
        // case.
        boolean disguised = holds(Signs.PLAIN) || (holds(Signs.GREEK) && holds(Signs.CYRILLIC));
        boolean figures = holds(Signs.DIGIT) && hidesLetters();
        int length = 0;
        for (int i = 0; i < letters && length < MOST_LETTERS; i++) {
            long sign = signsOfWord[i];
            int twin = disguised ? Signs.twin(sign) : 0;
            int letter = twin == 0 ? Signs.letter(sign) : twin;
            boolean figure = figures && letter >= '0' && letter <= '9' && FIGURES.charAt(letter - '0') != '?';
            letter = figure ? FIGURES.charAt(letter - '0') : letter;
            if (letter == 'ß') {
                word[length++] = 's';
                letter = 's';
            }
            length += Character.toChars(letter, word, length);
        }
        return length;
    }

    /** Whether figures stand for letters in a word: among letters, and not as a whole year. */
    private boolean hidesLetters() {
        boolean lettered = false;
        int run = 0;
        for (int i = 0; i < letters; i++) {
            run = isFigure(i) ? run + 1 : 0;
            if (run == YEAR) {
                return false;
            }
            int letter = Signs.letter(signsOfWord[i]);
            lettered |= letter >= 'a' && letter <= 'z';
        }
        return lettered;
    }

    private boolean isFigure(int index) {
        return (signsOfWord[index] & Signs.DIGIT) != 0;
    }

    /** Cuts the hashtags at the end, and forgets capitals where most words have them. */
    private void finish() {
        if (capitals * 4 > cased) {
            rows.forget(Wordings.NAME);
        } else if (capitals > 0 || beginsLarge) {
            rows.mark(Wordings.TELLING);
        }
        int length = rows.openLength();
        while (length > 0 && rows.isOpen(length - 1, Wordings.TAG)) {
            length--;
        }
        rows.cutOpen(length);
        rows.endRow();
    }
}
