package org.unmask.text.disguise;

/** Disguises that put something beside or into the words. */
final class Additions {
    private static final String[] EMOJI = {"😡", "🔥", "👇", "🇺🇸", "❗️", "👨‍👩‍👧", "✅", "🚨", "1️⃣", "💯"};
    private static final String[] TAGS = {"WakeUp", "truth", "Новости", "الحقيقة", "真相", "सच", "αλήθεια", "breaking"};

    private Additions() {}

    static String emoji(String text, Chances chances) {
        StringBuilder out = new StringBuilder(EMOJI[chances.below(EMOJI.length)]).append(' ');
        for (char c : text.toCharArray()) {
            out.append(c);
            if (c == ' ' && chances.oneIn(5)) {
                out.append(EMOJI[chances.below(EMOJI.length)]).append(' ');
            }
        }
        return out.append(EMOJI[chances.below(EMOJI.length)])
                .append(EMOJI[chances.below(EMOJI.length)])
                .toString();
    }

    static String hashtagsAdded(String text, Chances chances) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i <= chances.below(4); i++) {
            out.append(" #").append(TAGS[chances.below(TAGS.length)]);
        }
        return out.toString();
    }

    /** Words become hashtags, and one hashtag more stands among them. */
    static String hashtagsWithin(String text, Chances chances) {
        String[] words = text.split(" ", -1);
        int extra = chances.below(words.length);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            out.append(i > 0 ? " " : "");
            out.append(i == extra ? "#" + TAGS[chances.below(TAGS.length)] + " " : "");
            out.append(words.length > 1 && chances.oneIn(6) ? "#" : "").append(words[i]);
        }
        return out.toString();
    }

    static String mentions(String text, Chances chances) {
        String before = chances.oneIn(2)
                ? "RT @user_" + chances.below(1000) + ": "
                : "@some_one @user" + chances.below(1000) + " ";
        return before + text + (chances.oneIn(2) ? " via @press" + chances.below(1000) : "");
    }
}
