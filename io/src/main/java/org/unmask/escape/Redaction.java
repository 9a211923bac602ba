package org.unmask.escape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private final Set<String> titles = new TreeSet<>();
    private final Set<String> telling = new HashSet<>();

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

    /** Announces a title, such as a file name, in which a name may stand as part of a longer word. */
    public void expectTitle(Untrusted title) {
        expect(title);
        titles.add(folded(title.raw()));
    }

    /**
     * Names an account by handle or id; {@code shownAs} stands in its place (the name itself where it is revealed).
     * A bystander whose handle is an ordinary word is taken out only where it stands as a mention.
     */
    public void name(Untrusted name, String shownAs) {
        String bare = Words.withoutAt(name.raw());
        String word = folded(bare);
        boolean plain = isPlain(bare) && (!shownAs.equals(WITHHELD) || isDistinctive(bare));
        if (plain) {
            for (String title : titles) {
                if (title.contains(word)) {
                    telling.add(title);
                }
            }
        }
        remember(word, new Shown(shownAs, plain));
    }

    private void remember(String word, Shown shown) {
        if (expected.contains(word)) {
            names.merge(word, shown, (old, later) -> old.as().equals(WITHHELD) ? merged(old, later) : old);
        }
    }

    private static Shown merged(Shown old, Shown later) {
        return new Shown(later.as(), old.plain() || later.plain());
    }

    private static boolean isPlain(String bare) {
        return bare.length() >= LEAST_PLAIN
                && (bare.length() >= 6 || !bare.chars().allMatch(c -> c >= '0' && c <= '9'));
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
        String bare = Words.withoutAt(name.raw());
        remember(folded(bare), new Shown(bare, isPlain(bare)));
    }

    /** The text without names. */
    public Untrusted of(Untrusted text) {
        return Untrusted.of(new Redactor(text.raw(), this::shown).redacted());
    }

    /** Whether one of the names given occurs anywhere within a title that was announced. */
    public boolean isTelling(Untrusted title) {
        return telling.contains(folded(title.raw()));
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
