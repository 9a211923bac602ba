package org.unmask.demo;

import java.util.Locale;
import org.unmask.model.UnusableParameter;

/** How large the invented world is: about 20,000, 80,000 or 400,000 posts. The planted operation has the same size in each. */
public enum DemoSize {
    S(25),
    M(100),
    L(500);

    private final int percent;

    DemoSize(int percent) {
        this.percent = percent;
    }

    /** {@code count} of the medium world, scaled to this one; at least 1. */
    int scaled(int count) {
        return Math.max(1, count * percent / 100);
    }

    /** The word on the command line: {@code s}, {@code m} or {@code l}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The size of that word. Throws {@link UnusableParameter} naming {@code setting}. */
    public static DemoSize ofWord(String word, String setting) {
        for (DemoSize size : values()) {
            if (size.word().equals(word)) {
                return size;
            }
        }
        throw new UnusableParameter(setting, word, "one of s, m, l");
    }
}
