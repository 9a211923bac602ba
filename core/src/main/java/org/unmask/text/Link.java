package org.unmask.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts of a web address: host without default port, path in normal form, and the parameters in their order, as {@code name=value}. */
record Link(String host, String path, List<String> parameters) {
    /** Longer ones are junk, and every pass over an address stays cheap. */
    static final int MOST_CHARACTERS = 8192;

    /** Reads {@code raw}; null for what is no web address. */
    static @Nullable Link read(String raw) {
        String text = trimmed(raw);
        if (text.length() > MOST_CHARACTERS) {
            return null;
        }
        int start = behindScheme(text);
        if (start < 0) {
            return null;
        }
        int end = firstOf(text, "/?#\\", start);
        String authority = text.substring(start, end);
        String host = Hosts.normal(authority.substring(authority.lastIndexOf('@') + 1), isSecure(text));
        boolean unsure = start == 0 && isUnsure(text, end);
        return host == null || unsure ? null : ofRest(host, text.substring(end));
    }

    /** Without a scheme only {@code www.site} and {@code site.tld/…} are meant as addresses. */
    private static boolean isUnsure(String text, int end) {
        boolean www = text.regionMatches(true, 0, "www.", 0, 4);
        boolean page = end < text.length() && text.charAt(end) == '/';
        return text.substring(0, end).indexOf('@') >= 0 || !(www || page);
    }

    private static Link ofRest(String host, String rest) {
        String unfragmented = rest.substring(0, firstOf(rest, "#", 0));
        int query = firstOf(unfragmented, "?", 0);
        String parameters = query == unfragmented.length() ? "" : unfragmented.substring(query + 1);
        return new Link(host, Paths.normal(unfragmented.substring(0, query)), Parameters.of(parameters));
    }

    /** The value of a parameter, decoded, or null. */
    @Nullable
    String parameter(String name) {
        for (String parameter : parameters) {
            if (parameter.length() > name.length()
                    && parameter.startsWith(name)
                    && parameter.charAt(name.length()) == '=') {
                return Percent.decoded(parameter.substring(name.length() + 1));
            }
        }
        return null;
    }

    /** The parts of the path between slashes. */
    List<String> segments() {
        return path.isEmpty() ? List.of() : List.of(path.substring(1).split("/", -1));
    }

    Link withHost(String other) {
        return new Link(other, path, parameters);
    }

    Link withPath(String other) {
        return new Link(host, other, parameters);
    }

    Link withParameters(List<String> others) {
        return new Link(host, path, others);
    }

    /** The canonical spelling. It always says https: a name for comparing, not an address to visit. */
    String spelled() {
        String query = String.join("&", Parameters.sorted(parameters));
        return "https://" + host + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** Where the host begins; 0 for an address without scheme; -1 for another scheme. */
    private static int behindScheme(String text) {
        int colon =
                text.regionMatches(true, 0, "https:", 0, 6) ? 6 : text.regionMatches(true, 0, "http:", 0, 5) ? 5 : 0;
        int start = colon;
        while (start < text.length() && (text.charAt(start) == '/' || text.charAt(start) == '\\')) {
            start++;
        }
        if (start == colon && colon > 0) {
            return -1;
        }
        return start > 0 && colon == 0 ? (start == 2 ? start : -1) : start;
    }

    private static boolean isSecure(String text) {
        return text.regionMatches(true, 0, "https:", 0, 6);
    }

    static int firstOf(String text, String stops, int from) {
        for (int i = from; i < text.length(); i++) {
            if (stops.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Without blanks around it and without the punctuation of the sentence it was cut from. */
    private static String trimmed(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isLoose(raw.charAt(from), "<([\"'")) {
            from++;
        }
        String closing = raw.indexOf('(', from) < 0 ? ">,;\"'/)" : ">,;\"'/";
        while (to > from && isLoose(raw.charAt(to - 1), closing)) {
            to--;
        }
        return raw.substring(from, to);
    }

    /** Whether a canonical spelling ends in punctuation that stood before a dropped end. */
    static boolean isLoosened(String spelled) {
        return trimmed(spelled).length() < spelled.length();
    }

    private static boolean isLoose(char c, String signs) {
        return c <= ' ' || c == 0x7F || c == 0xA0 || c == 0xFEFF || signs.indexOf(c) >= 0;
    }

    /** The word as hosts and parameter names compare it. */
    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
