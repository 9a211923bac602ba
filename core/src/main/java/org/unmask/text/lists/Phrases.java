package org.unmask.text.lists;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unmask.model.Untrusted;
import org.unmask.text.NormalText;

/**
 * A list of phrases that a user keeps, to be looked for in short texts: one phrase in normal form a line.
 * Words are compared as wholes; phrases of scripts without spaces anywhere. Cost: linear in text x phrases.
 */
public final class Phrases {
    /** No phrases. */
    public static final Phrases NONE = new Phrases(List.of());

    /** A longer text says more than its courtesy. */
    private static final int MOST_WORDS = 25;

    private static final int MOST_LETTERS = 200;

    private final List<String> phrases;

    private Phrases(List<String> phrases) {
        this.phrases = phrases;
    }

    /** The phrases of these lines; empty lines, and all behind a {@code #}, are comments. */
    public static Phrases of(List<String> lines) {
        Set<String> phrases = new TreeSet<>();
        for (String line : lines) {
            int comment = line.indexOf('#');
            String phrase = NormalText.of(Untrusted.of(comment < 0 ? line : line.substring(0, comment)))
                    .raw();
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        return new Phrases(List.copyOf(phrases));
    }

    /** How many there are. */
    public int size() {
        return phrases.size();
    }

    /** Whether a short text, given in normal form, holds one of the phrases. */
    public boolean isIn(Untrusted normal) {
        String text = normal.raw();
        if (text.length() > MOST_LETTERS || text.chars().filter(c -> c == ' ').count() >= MOST_WORDS) {
            return false;
        }
        String padded = ' ' + text + ' ';
        for (String phrase : phrases) {
            if (padded.contains(isUnspaced(phrase) ? phrase : ' ' + phrase + ' ')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnspaced(String phrase) {
        int first = phrase.codePointAt(0);
        return first >= 0x80 && UScript.breaksBetweenLetters(UScript.getScript(first));
    }
}
