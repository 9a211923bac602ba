package org.unmask.escape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.unmask.model.Untrusted;

/**
 * Takes the names of people out of texts that are shown to others.
 *
 * <p>Three steps: every text that will be shown is announced ({@link #expect}); every account of the run is named once
 * ({@link #name}), of which only those that occur in these texts are remembered; then {@link #of} gives the text without them.
 * Whatever stands as a mention ({@code @name}), an e-mail address, the path of an address on a social platform or a long id
 * is taken out even when nobody knows it. Cost: memory in the words of the texts shown, not in the accounts.
 */
public final class Redaction {
    /** What stands in the place of a name. */
    public static final String WITHHELD = "[name withheld]";

    /** Shorter names are taken out only as mentions: as plain words they would tear ordinary text apart. */
    private static final int LEAST_PLAIN = 4;

    private final Set<String> expected = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();

    /** Announces a text that will be shown. */
    public void expect(Untrusted text) {
        String raw = text.raw();
        Words.forEach(raw, (from, to, mention) -> {
            String word = folded(raw.substring(from, to));
            expected.add(word);
            if (mention) {
                names.putIfAbsent(word, WITHHELD);
            }
        });
    }

    /** Names an account by handle or id; {@code shownAs} stands in its place (the name itself where it is revealed). */
    public void name(Untrusted name, String shownAs) {
        String word = folded(Words.withoutAt(name.raw()));
        if (!word.isEmpty() && expected.contains(word)) {
            names.merge(word, shownAs, (old, later) -> old.equals(WITHHELD) ? later : old);
        }
    }

    /** Names an account that may be shown under its own name. */
    public void reveal(Untrusted name) {
        name(name, Words.withoutAt(name.raw()));
    }

    /** The text without names. */
    public Untrusted of(Untrusted text) {
        return Untrusted.of(new Redactor(text.raw(), this::shown).redacted());
    }

    /** Whether a name that was given occurs anywhere within {@code text}, also inside a longer word such as a file name. */
    public static boolean occursIn(Untrusted text, Untrusted name) {
        String word = folded(Words.withoutAt(name.raw()));
        return word.length() >= LEAST_PLAIN && folded(text.raw()).contains(word);
    }

    /** What stands for a word, or null where it is no name. */
    private @org.jspecify.annotations.Nullable String shown(String word, boolean mention) {
        String shownAs = names.get(folded(word));
        if (shownAs == null) {
            return mention ? WITHHELD : null;
        }
        return mention || word.length() >= LEAST_PLAIN ? shownAs : null;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
