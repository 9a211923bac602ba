package org.unmask.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;

/** One pass over a folded text that keeps its words and leaves out links, mentions, marks of repost and signs. */
final class Words {
    private final String text;
    private final StringBuilder words;
    private int at;
    private boolean inWord;
    private int marks;

    /** From here on every letter and digit read so far is in {@code words}. */
    private int keptFrom;

    private Words(String folded) {
        this.text = folded;
        this.words = new StringBuilder(folded.length());
    }

    /** The words of {@code folded}, one space between them. */
    static String of(String folded) {
        Words reading = new Words(folded);
        while (reading.at < folded.length()) {
            reading.step();
        }
        return reading.words.toString();
    }

    private void step() {
        char c = text.charAt(at);
        if (isPlain(c)) {
            readPlain();
        } else if (c >= 0x80) {
            readWide();
        } else if (c == '@' && !inWord && isHandle(at + 1)) {
            leaveOut(endOfMention(at + 1));
        } else if (c == '/' && hostBefore() > 0) {
            takeBack(hostBefore());
            leaveOut(endOfLink(at));
        } else {
            at++;
            inWord = false;
        }
    }

    private void leaveOut(int end) {
        at = end;
        keptFrom = end;
        inWord = false;
    }

    /** A run of plain letters and digits, up to the next link. */
    private void readPlain() {
        if (!inWord && words.length() == 0 && repostedMention() > 0) {
            leaveOut(repostedMention());
            return;
        }
        if (isScheme(at) || (!inWord && text.startsWith("www.", at) && isHandle(at + 4))) {
            leaveOut(endOfLink(at));
            return;
        }
        int end = at + 1;
        while (end < text.length() && isPlain(text.charAt(end)) && !isScheme(end)) {
            end++;
        }
        begin();
        words.append(text, at, end);
        at = end;
    }

    private void readWide() {
        int codePoint = text.codePointAt(at);
        if (isLetterOrDigit(codePoint)) {
            begin();
            words.appendCodePoint(codePoint);
        } else if (!inWord || !Folding.isMark(codePoint)) {
            inWord = false;
        } else if (marks++ < Folding.MOST_MARKS) {
            words.appendCodePoint(codePoint);
        }
        at += Character.charCount(codePoint);
    }

    private void begin() {
        if (!inWord && words.length() > 0) {
            words.append(' ');
        }
        inWord = true;
        marks = 0;
    }

    /** How many letters and digits of a site {@code name.tld} stand right before this slash, if more of a link follows; else 0. */
    private int hostBefore() {
        if (at + 1 >= text.length() || isSpace(text.charAt(at + 1)) || !text.startsWith(".", lastDot())) {
            return 0;
        }
        int signs = 0;
        int i = at - 1;
        for (; i >= keptFrom && isHostSign(text.charAt(i)); i--) {
            signs += isPlain(text.charAt(i)) ? 1 : 0;
        }
        boolean named = lastDot() > i + 1;
        return named ? signs : 0;
    }

    /** The dot before two or more letters that end at this slash, else -1. */
    private int lastDot() {
        int i = at - 1;
        while (i >= keptFrom && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
            i--;
        }
        return i >= keptFrom && text.charAt(i) == '.' && at - i > 2 ? i : -1;
    }

    /** Takes that many letters and digits back, and the blanks between and before them. */
    private void takeBack(int signs) {
        int length = words.length();
        for (int left = signs; left > 0; length--) {
            left -= words.charAt(length - 1) == ' ' ? 0 : 1;
        }
        words.setLength(length > 0 && words.charAt(length - 1) == ' ' ? length - 1 : length);
    }

    private boolean isScheme(int from) {
        return text.charAt(from) == 'h' && (text.startsWith("http://", from) || text.startsWith("https://", from));
    }

    /** The place of the {@code @} in a leading {@code rt @handle}, or -1. */
    private int repostedMention() {
        if (!text.startsWith("rt", at)) {
            return -1;
        }
        int i = at + 2;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i > at + 2 && i < text.length() && text.charAt(i) == '@' ? i : -1;
    }

    private int endOfLink(int from) {
        int i = from;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (endsLink(codePoint)) {
                break;
            }
            i += Character.charCount(codePoint);
        }
        return i;
    }

    /** Writers of scripts without spaces put the next word right behind a link. */
    private static boolean endsLink(int codePoint) {
        if (codePoint < 0x80) {
            return isSpace(codePoint) || codePoint == '<' || codePoint == '>' || codePoint == '"';
        }
        if (UCharacter.isUWhiteSpace(codePoint)) {
            return true;
        }
        int script = UScript.getScript(codePoint);
        return script == UScript.HANGUL || UScript.breaksBetweenLetters(script);
    }

    /** Handles of the fediverse name their server too: {@code @name@server.tld}. */
    private int endOfMention(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean joins = (c == '.' || c == '-' || c == '@') && isHandle(i + 1);
            if (!isHandle(i) && !joins) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean isHandle(int index) {
        return index < text.length() && (isPlain(text.charAt(index)) || text.charAt(index) == '_');
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isHostSign(char c) {
        return isPlain(c) || c == '.' || c == '-' || c == '_';
    }

    private static boolean isSpace(int c) {
        return c <= ' ' || c == 0x7F;
    }

    static boolean isLetterOrDigit(int codePoint) {
        if (codePoint < 0x80) {
            return isPlain(codePoint);
        }
        int type = UCharacter.getType(codePoint);
        return (type >= UCharacterCategory.UPPERCASE_LETTER && type <= UCharacterCategory.OTHER_LETTER)
                || (type >= UCharacterCategory.DECIMAL_DIGIT_NUMBER && type <= UCharacterCategory.OTHER_NUMBER);
    }
}
