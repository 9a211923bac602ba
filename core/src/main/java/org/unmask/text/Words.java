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

    /** Up to here no link without scheme can begin: keeps the look-ahead linear. */
    private int plainUntil;

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
        if (c == 'h' && isScheme(at)) {
            leaveOut(endOfLink(at));
        } else if (!inWord && c == '@' && isHandle(at + 1)) {
            leaveOut(endOfMention(at + 1));
        } else if (!inWord && c == 'r' && words.length() == 0 && repostedMention() > 0) {
            leaveOut(repostedMention());
        } else if (!inWord && isLinkWithoutScheme()) {
            leaveOut(endOfLink(at));
        } else {
            take();
        }
    }

    private void leaveOut(int end) {
        at = end;
        inWord = false;
    }

    private void take() {
        int codePoint = text.codePointAt(at);
        if (isLetterOrDigit(codePoint)) {
            if (!inWord && words.length() > 0) {
                words.append(' ');
            }
            words.appendCodePoint(codePoint);
            inWord = true;
            marks = 0;
        } else if (inWord && codePoint >= 0x80 && Folding.isMark(codePoint)) {
            if (marks++ < Folding.MOST_MARKS) {
                words.appendCodePoint(codePoint);
            }
        } else {
            inWord = false;
        }
        at += Character.charCount(codePoint);
    }

    private boolean isScheme(int from) {
        return text.startsWith("http://", from) || text.startsWith("https://", from);
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

    /** {@code www.site}, or {@code site.tld/} with more behind it. */
    private boolean isLinkWithoutScheme() {
        if (text.startsWith("www.", at) && isHandle(at + 4)) {
            return true;
        }
        if (at < plainUntil || !isHandle(at)) {
            return false;
        }
        int end = at;
        int lastDot = -1;
        boolean onlyLetters = true;
        for (; end < text.length() && (isHandle(end) || text.charAt(end) == '-' || text.charAt(end) == '.'); end++) {
            char c = text.charAt(end);
            lastDot = c == '.' ? end : lastDot;
            onlyLetters = c == '.' || (onlyLetters && c >= 'a' && c <= 'z');
        }
        plainUntil = end;
        return lastDot > at
                && onlyLetters
                && end - lastDot > 2
                && end + 1 < text.length()
                && text.charAt(end) == '/'
                && !isSpace(text.charAt(end + 1));
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
        if (index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static boolean isSpace(int c) {
        return c <= ' ' || c == 0x7F;
    }

    static boolean isLetterOrDigit(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= '0' && codePoint <= '9');
        }
        int type = UCharacter.getType(codePoint);
        return (type >= UCharacterCategory.UPPERCASE_LETTER && type <= UCharacterCategory.OTHER_LETTER)
                || (type >= UCharacterCategory.DECIMAL_DIGIT_NUMBER && type <= UCharacterCategory.OTHER_NUMBER);
    }
}
