package org.unmask.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Untrusted;

/** The names of objects that are no text and no page: posts and media files. */
public final class ObjectName {
    /** Lengths in hex digits of perceptual hashes of 64 bits, MD5, SHA-1, SHA-256 and PDQ, SHA-512. */
    private static final String HASH_LENGTHS = " 16 32 40 64 128 ";

    private ObjectName() {}

    /** A post, for example {@code x:1576994789110992896}. Platform words hold no colon, so two posts never share a name. */
    public static Untrusted ofPost(String platform, Untrusted nativeId) {
        return Untrusted.of(platform + ":" + nativeId.raw().strip());
    }

    /** A media file: its hash, its address, or its id on the platform; null for an empty name. */
    public static @Nullable Untrusted ofMedia(String platform, Untrusted file) {
        String name = file.raw().strip();
        if (name.isEmpty()) {
            return null;
        }
        if (isHash(name)) {
            return Untrusted.of(name.toLowerCase(Locale.ROOT));
        }
        Untrusted address = CanonicalLink.of(file);
        return address == null ? Untrusted.of(platform + ":" + name) : mediaAddress(address);
    }

    /** The same where the source itself says what is one object, whatever the platform: its own number of a picture is not bound to one. */
    public static @Nullable Untrusted ofGivenMedia(Untrusted file) {
        String name = file.raw().strip();
        return name.isEmpty() || isHash(name) || CanonicalLink.of(file) != null
                ? ofMedia("", file)
                : Untrusted.of(name);
    }

    /** X serves one file under several sizes and formats. */
    private static Untrusted mediaAddress(Untrusted address) {
        String link = address.raw();
        if (!link.startsWith("https://pbs.twimg.com/")) {
            return address;
        }
        String path = link.substring(0, Link.firstOf(link, "?:", "https://".length()));
        int dot = path.lastIndexOf('.');
        return Untrusted.of(dot > path.lastIndexOf('/') ? path.substring(0, dot) : path);
    }

    /** Short names of digits alone are ids that merely look like hex. */
    private static boolean isHash(String name) {
        if (!HASH_LENGTHS.contains(" " + name.length() + " ")) {
            return false;
        }
        boolean letters = name.length() >= 32;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if (!letter && (c < '0' || c > '9')) {
                return false;
            }
            letters |= letter;
        }
        return letters;
    }
}
