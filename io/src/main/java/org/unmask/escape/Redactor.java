package org.unmask.escape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over one text that takes names out. */
final class Redactor {
    /** What stands for a word: null where it is no name. */
    interface Names {
        @Nullable
        String shown(String word, boolean mention);
    }

    private static final String ID_WITHHELD = "[id withheld]";
    private static final String PATH_WITHHELD = "[withheld]";

    /** So many digits are an id of a platform, not a number that people write. */
    private static final int LEAST_ID_DIGITS = 15;

    /** Sites whose paths name people and posts. */
    private static final List<String> SOCIAL = List.of(
            "twitter.com",
            "x.com",
            "facebook.com",
            "fb.com",
            "instagram.com",
            "threads.net",
            "threads.com",
            "t.me",
            "telegram.me",
            "tiktok.com",
            "youtube.com",
            "youtu.be",
            "reddit.com",
            "vk.com",
            "ok.ru",
            "weibo.com",
            "linkedin.com",
            "pinterest.com",
            "bsky.app",
            "truthsocial.com",
            "gab.com",
            "gettr.com",
            "rumble.com",
            "nitter.net",
            "snapchat.com",
            "discord.gg",
            "mastodon.social",
            "parler.com",
            "douyin.com",
            "medium.com");

    /** Sites whose host names name people. */
    private static final List<String> PERSONAL_HOSTS =
            List.of(".bsky.social", ".tumblr.com", ".substack.com", ".livejournal.com");

    private final String text;
    private final Names names;
    private final StringBuilder out = new StringBuilder();

    Redactor(String text, Names names) {
        this.text = text;
        this.names = names;
    }

    String redacted() {
        int i = 0;
        while (i < text.length()) {
            int end = Words.end(text, i);
            if (end > i) {
                i = word(i, end);
            } else if (Words.isAt(text.charAt(i)) && Words.end(text, i + 1) > i + 1) {
                i = mention(i + 1);
            } else {
                int point = text.codePointAt(i);
                out.appendCodePoint(point);
                i += Character.charCount(point);
            }
        }
        return out.toString();
    }

    /** {@code @name} and {@code @name@host}. */
    private int mention(int from) {
        int end = Words.end(text, from);
        String shown = names.shown(text.substring(from, end), true);
        boolean known = shown != null && !shown.equals(Redaction.WITHHELD);
        out.append(known ? shown : "@" + Redaction.WITHHELD);
        return hostAfter(end);
    }

    private int word(int from, int end) {
        if (end < text.length() && Words.isAt(text.charAt(end)) && Words.end(text, end + 1) > end + 1) {
            out.append("[address withheld]");
            return hostAfter(end);
        }
        String word = text.substring(from, end);
        String shown = names.shown(word, false);
        if (shown != null) {
            out.append(shown);
            return end;
        }
        if (isPersonalHost(word)) {
            out.append(PATH_WITHHELD).append(word, word.indexOf('.'), word.length());
            return pathAfter(end);
        }
        if (isSocial(word)) {
            out.append(word);
            return pathAfter(end);
        }
        parts(word);
        return end;
    }

    /** Skips {@code @host} where it follows. */
    private int hostAfter(int end) {
        return end < text.length() && Words.isAt(text.charAt(end)) ? Math.max(end, Words.end(text, end + 1)) : end;
    }

    /** The path of an address on a social platform: kept after a name that is shown, else taken out. */
    private int pathAfter(int host) {
        if (host >= text.length() || text.charAt(host) != '/') {
            return host;
        }
        int end = host;
        while (end < text.length() && text.charAt(end) > ' ' && "\"<>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int first = host + 1 < end && Words.isAt(text.charAt(host + 1)) ? host + 2 : host + 1;
        int firstEnd = Math.min(Words.end(text, first), end);
        String name = text.substring(Math.min(first, firstEnd), firstEnd);
        String shown = name.isEmpty() ? null : names.shown(name, true);
        out.append('/');
        if (shown == null || shown.equals(Redaction.WITHHELD)) {
            out.append(end > host + 1 ? PATH_WITHHELD : "");
        } else if (shown.equalsIgnoreCase(name)) {
            out.append(text, host + 1, end);
        } else {
            out.append(shown).append(end > firstEnd ? "/" + PATH_WITHHELD : "");
        }
        return end;
    }

    private void parts(String word) {
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || Words.isInner(word.charAt(i))) {
                part(word.substring(start, i));
                if (i < word.length()) {
                    out.append(word.charAt(i));
                }
                start = i + 1;
            }
        }
    }

    private void part(String part) {
        String shown = names.shown(part, false);
        out.append(shown != null ? shown : isId(part) ? ID_WITHHELD : part);
    }

    private static boolean isId(String part) {
        return part.length() >= LEAST_ID_DIGITS && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isSocial(String host) {
        String lower = host.toLowerCase(java.util.Locale.ROOT);
        return SOCIAL.stream().anyMatch(site -> lower.equals(site) || lower.endsWith("." + site));
    }

    private static boolean isPersonalHost(String host) {
        String lower = host.toLowerCase(java.util.Locale.ROOT);
        return PERSONAL_HOSTS.stream().anyMatch(lower::endsWith);
    }
}
