package org.unmask.text;

import com.ibm.icu.text.IDNA;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The host of a web address: one spelling for a site and its mobile doors. */
final class Hosts {
    private static final IDNA UTS46 =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);
    private static final List<String> DOORS = List.of("www.", "m.", "mobile.", "amp.");

    /** Second levels that stand for a registry: what is left of {@code m.co.uk} would be no site. */
    private static final Set<String> REGISTRIES =
            Set.of("co", "com", "org", "net", "gov", "gob", "gouv", "ac", "edu", "or", "ne", "go");

    private static final Map<String, String> SAME_SITE = Map.ofEntries(
            Map.entry("twitter.com", "x.com"),
            Map.entry("fb.com", "facebook.com"),
            Map.entry("web.facebook.com", "facebook.com"),
            Map.entry("mbasic.facebook.com", "facebook.com"),
            Map.entry("touch.facebook.com", "facebook.com"),
            Map.entry("lm.facebook.com", "l.facebook.com"),
            Map.entry("youtube-nocookie.com", "youtube.com"),
            Map.entry("music.youtube.com", "youtube.com"),
            Map.entry("telegram.me", "t.me"),
            Map.entry("telegram.dog", "t.me"),
            Map.entry("vkontakte.ru", "vk.com"),
            Map.entry("old.reddit.com", "reddit.com"),
            Map.entry("np.reddit.com", "reddit.com"),
            Map.entry("new.reddit.com", "reddit.com"));

    private Hosts() {}

    /** The host, with its port where that is not the usual one; null for what names no site. */
    static @Nullable String normal(String authority, boolean secure) {
        int colon = authority.lastIndexOf(':');
        String host = folded(colon < 0 ? authority : authority.substring(0, colon));
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        if (host == null || !isSite(host) || !isPort(port)) {
            return null;
        }
        boolean usual = port.isEmpty() || Integer.parseInt(port) == 443 || (!secure && Integer.parseInt(port) == 80);
        return site(host) + (usual ? "" : ":" + Integer.parseInt(port));
    }

    private static String site(String host) {
        String site = host;
        String before;
        do {
            before = site;
            for (String door : DOORS) {
                site = site.startsWith(door) && standsAlone(site.substring(door.length()))
                        ? site.substring(door.length())
                        : site;
            }
            site = SAME_SITE.getOrDefault(site, site);
        } while (!site.equals(before));
        return site.endsWith(".m.wikipedia.org") ? site.replace(".m.wikipedia.org", ".wikipedia.org") : site;
    }

    private static boolean standsAlone(String rest) {
        int dot = rest.indexOf('.');
        boolean two = dot == rest.lastIndexOf('.');
        return dot > 0
                && !(two && rest.length() - dot == 3 && REGISTRIES.contains(rest.substring(0, dot)))
                && !isAddress(rest);
    }

    private static @Nullable String folded(String raw) {
        String host = raw.endsWith(".") ? raw.substring(0, raw.length() - 1) : raw;
        String lower = Link.lower(host);
        if (Folding.isAscii(host) && !lower.contains("xn--")) {
            return lower;
        }
        if (host.length() > 253) {
            return null;
        }
        IDNA.Info found = new IDNA.Info();
        String unicode = UTS46.nameToUnicode(host, new StringBuilder(), found).toString();
        return found.hasErrors() ? null : unicode;
    }

    private static boolean isSite(String host) {
        if (host.length() > 253 || host.indexOf('.') < 0) {
            return false;
        }
        int label = 0;
        for (int i = 0; i < host.length(); ) {
            int codePoint = host.codePointAt(i);
            i += Character.charCount(codePoint);
            boolean dot = codePoint == '.';
            if (dot ? label == 0 : !isHostSign(codePoint)) {
                return false;
            }
            label = dot ? 0 : label + 1;
            if (label > 63) {
                return false;
            }
        }
        return label > 0 && (isAddress(host) || isTopLevel(host.substring(host.lastIndexOf('.') + 1)));
    }

    private static boolean isHostSign(int codePoint) {
        return Words.isLetterOrDigit(codePoint)
                || codePoint == '-'
                || codePoint == '_'
                || (codePoint >= 0x80 && Folding.isMark(codePoint));
    }

    private static boolean isTopLevel(String label) {
        boolean letters = label.chars().noneMatch(c -> (c < 'a' && c != '-') || (c > 'z' && c < 0x80));
        return label.length() >= 2 && (letters || label.startsWith("xn--"));
    }

    /** Four numbers of at most three digits. */
    private static boolean isAddress(String host) {
        int numbers = 1;
        int digits = 0;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c == '.') {
                numbers++;
                digits = 0;
            } else if (c < '0' || c > '9' || ++digits > 3) {
                return false;
            }
        }
        return numbers == 4;
    }

    private static boolean isPort(String port) {
        return port.length() <= 5 && port.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
