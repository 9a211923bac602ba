package org.unmask.escape;

import java.util.List;
import org.unmask.model.Untrusted;

/** Several values in one cell, or a word of ours before a value. It is still a stranger's text: it leaves through an escaper like any other. */
public final class Joined {
    private static final String HEX = "0123456789ABCDEF";

    private Joined() {}

    /** The values with {@code separator} (an ASCII character) between them; inside a value it is written in percent form, as in URLs. */
    public static Untrusted of(List<Untrusted> values, char separator) {
        String sign = String.valueOf(separator);
        String code = "%" + HEX.charAt(separator >> 4 & 15) + HEX.charAt(separator & 15);
        StringBuilder out = new StringBuilder();
        for (Untrusted value : values) {
            out.append(out.length() == 0 ? "" : sign).append(value.raw().replace(sign, code));
        }
        return Untrusted.of(out.toString());
    }

    /** {@code word} of ours, then the value. */
    public static Untrusted after(String word, Untrusted value) {
        return Untrusted.of(word + value.raw());
    }

    /** The value led by {@code word}: as it is where it starts so already. */
    public static Untrusted ledBy(String word, Untrusted value) {
        return value.raw().startsWith(word) ? value : after(word, value);
    }
}
