package org.unmask.xposts;

import org.jspecify.annotations.Nullable;
import org.unmask.model.Untrusted;

/** What X does to texts, undone once. */
public final class XText {
    private static final String REPOST_PREFIX = "RT @";
    /** A handle has at most 15 characters; a few very old ones have 20. */
    private static final int LONGEST_HANDLE = 20;

    private XText() {}

    /** The text with {@code &amp; &lt; &gt;} decoded, each exactly once: what a person wrote as {@code &amp;lt;} stays {@code &lt;}. */
    public static @Nullable String decoded(@Nullable String text) {
        if (text == null || text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            if (text.startsWith("&amp;", i)) {
                out.append('&');
                i += 5;
            } else if (text.startsWith("&lt;", i)) {
                out.append('<');
                i += 4;
            } else if (text.startsWith("&gt;", i)) {
                out.append('>');
                i += 4;
            } else {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }

    /** The text of a repost without the leading {@code RT @handle: }, also where a tool left out the colon. */
    public static @Nullable String withoutRepostPrefix(@Nullable String text) {
        if (text == null || !text.startsWith(REPOST_PREFIX)) {
            return text;
        }
        int end = REPOST_PREFIX.length();
        while (end < text.length() && isOfHandle(text.charAt(end))) {
            end++;
        }
        int handle = end - REPOST_PREFIX.length();
        if (handle == 0 || handle > LONGEST_HANDLE) {
            return text;
        }
        int start = end < text.length() && text.charAt(end) == ':' ? end + 1 : end;
        return start < text.length() && text.charAt(start) == ' ' ? text.substring(start + 1) : text;
    }

    private static boolean isOfHandle(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** The words inside a link such as {@code <a href="...">Web App</a>}; text without tags stays. */
    public static @Nullable String withoutTags(@Nullable String html) {
        if (html == null || html.indexOf('<') < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        boolean inTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<' || c == '>') {
                inTag = c == '<';
            } else if (!inTag) {
                out.append(c);
            }
        }
        return decoded(out.toString());
    }

    /** The same as {@link Untrusted#ofNullable}, with the empty string as unknown. */
    public static @Nullable Untrusted ofWords(@Nullable String words) {
        return words == null || words.isEmpty() ? null : Untrusted.of(words);
    }

    /** The permalink of a post; null where the handle is unknown. */
    public static @Nullable Untrusted permalink(@Nullable String handle, String id) {
        return handle == null || handle.isEmpty() ? null : Untrusted.of("https://x.com/" + handle + "/status/" + id);
    }
}
