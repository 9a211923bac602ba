package org.unmask.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A string that a stranger wrote.
 * It never prints itself: it reaches a reader only through an escaper, and a table only as a bound value.
 * Comparable, so that crafted keys cannot freeze a hash map; the order is that of UTF-8 bytes, equal to the store's.
 */
public final class Untrusted implements Comparable<Untrusted> {
    private final String raw;

    private Untrusted(String raw) {
        this.raw = raw;
    }

    /** Wraps {@code raw}, which holds Unicode scalar values only. */
    public static Untrusted of(String raw) {
        return new Untrusted(Objects.requireNonNull(raw));
    }

    /** Wraps {@code raw}, or gives null for null: unknown stays unknown. */
    public static @Nullable Untrusted ofNullable(@Nullable String raw) {
        return raw == null ? null : new Untrusted(raw);
    }

    /** The raw string. Callers are a short list that the house test holds: text, store, escapers, JSON and Parquet writers. */
    public String raw() {
        return raw;
    }

    /** Whether there is no character at all. */
    public boolean isEmpty() {
        return raw.isEmpty();
    }

    @Override
    public int compareTo(Untrusted other) {
        return compareUtf8(raw, other.raw);
    }

    /** Order of the UTF-8 bytes of two strings (code point order), which differs from {@code String.compareTo} above U+FFFF. */
    public static int compareUtf8(String left, String right) {
        int shared = Math.min(left.length(), right.length());
        for (int i = 0; i < shared; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                // Surrogates stand for code points above every other char, so they sort last.
                boolean highA = Character.isSurrogate(a);
                boolean highB = Character.isSurrogate(b);
                return highA == highB ? Character.compare(a, b) : (highA ? 1 : -1);
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Untrusted that && raw.equals(that.raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    @Override
    public String toString() {
        return "untrusted text of " + raw.length() + " characters";
    }
}
