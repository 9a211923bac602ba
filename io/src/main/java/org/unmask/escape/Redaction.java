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

    /** So long a word of letters only is no word of the language but a name. */
    private static final int LONG_WORD = 12;

    /** What stands for a name, and whether it goes as a plain word too or only as a mention. */
    private record Shown(String as, boolean plain) {}

    private final Set<String> expected = new HashSet<>();
    private final Map<String, Shown> names = new HashMap<>();

    /** Announces a text that will be shown. */
    public void expect(Untrusted text) {
        String raw = text.raw();
        Words.forEach(raw, (from, to, mention) -> {
            String word = folded(raw.substring(from, to));
            expected.add(word);
            if (mention) {
                names.putIfAbsent(word, new Shown(WITHHELD, true));
            }
        });
    }

    /**
     * Names an account by handle or id; {@code shownAs} stands in its place (the name itself where it is revealed).
     * A bystander whose handle is an ordinary word is taken out only where it stands as a mention.
     */
    public void name(Untrusted name, String shownAs) {
        String bare = Words.withoutAt(name.raw());
        String word = folded(bare);
        if (word.isEmpty() || !expected.contains(word)) {
            return;
        }
        boolean bystander = shownAs.equals(WITHHELD);
        Shown shown = new Shown(shownAs, isPlain(bare) && (!bystander || isDistinctive(bare)));
        names.merge(word, shown, (old, later) -> old.as().equals(WITHHELD) ? merged(old, later) : old);
    }

    private static Shown merged(Shown old, Shown later) {
        return new Shown(later.as(), old.plain() || later.plain());
    }

    private static boolean isPlain(String bare) {
        return bare.length() >= LEAST_PLAIN && (bare.length() >= 6 || !bare.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    /** Digits, underscores, inner capitals: nobody writes such a word but as a name. */
    private static boolean isDistinctive(String bare) {
        if (bare.length() >= LONG_WORD) {
            return true;
        }
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean innerCapital = i > 0 && c >= 'A' && c <= 'Z' && bare.charAt(i - 1) >= 'a';
            if (c >= '0' && c <= '9' || c == '_' || Words.isInner(c) || innerCapital) {
                return true;
            }
        }
        return false;
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

    /** Whether a text is the id of something on a platform, such as {@code tw_1234567890}, rather than words or an address. */
    public static boolean looksLikeId(Untrusted text) {
        String raw = text.raw();
        return raw.indexOf('/') < 0
                && raw.indexOf('.') < 0
                && raw.indexOf(' ') < 0
                && raw.chars().filter(c -> c >= '0' && c <= '9').count() >= 6;
    }

    /** What stands for a word, or null where it is no name. */
    private @org.jspecify.annotations.Nullable String shown(String word, boolean mention) {
        Shown shown = names.get(folded(word));
        if (shown == null) {
            return mention ? WITHHELD : null;
        }
        return mention || shown.plain() ? shown.as() : null;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
