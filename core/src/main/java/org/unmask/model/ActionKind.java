package org.unmask.model;

import java.util.Locale;

/** The kinds of action that accounts can share. The order is the stored code and never changes; new kinds go last. */
public enum ActionKind {
    /** Reposting the same post. */
    REPOST(true),
    /** Sharing the same canonical link. */
    LINK(true),
    /** Writing the same sequence of hashtags, in the order of the text. */
    HASHTAGS(true),
    /** Replying to the same post. */
    REPLY(true),
    /** Writing the same text, in normal form. */
    TEXT(true),
    /** Showing the same media file: id or hash. */
    MEDIA(true),
    /** An object that the source names without saying what it is. */
    GIVEN(true),
    /** Linking to the same site: too common to be evidence unless asked for. */
    DOMAIN(false),
    /** Using one same hashtag: too common to be evidence unless asked for. */
    HASHTAG(false),
    /** Writing texts of one family: nearly the same text, found over all texts of a case. */
    NEAR_TEXT(true);

    private final boolean countsByDefault;

    ActionKind(boolean countsByDefault) {
        this.countsByDefault = countsByDefault;
    }

    /** Whether {@code analyze} looks at this kind when no kinds are named. */
    public boolean countsByDefault() {
        return countsByDefault;
    }

    /** The word in exports, maps and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that word. Throws {@link UnusableParameter} naming {@code setting}. */
    public static ActionKind ofWord(String word, String setting) {
        for (ActionKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new UnusableParameter(
                setting, word, "one of repost, link, hashtags, reply, text, media, given, domain, hashtag, near_text");
    }
}
