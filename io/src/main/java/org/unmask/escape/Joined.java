package org.unmask.escape;

import java.util.List;
import org.unmask.model.Untrusted;

/** Several values in one cell. It is still a stranger's text: it leaves through an escaper like any other. */
public final class Joined {
    private Joined() {}

    /** The values with {@code separator} (an ASCII character) between them; inside a value it is written in percent form, as in URLs. */
    public static Untrusted of(List<Untrusted> values, char separator) {
        String sign = String.valueOf(separator);
        String code = String.format(java.util.Locale.ROOT, "%%%02X", (int) separator);
        StringBuilder out = new StringBuilder();
        for (Untrusted value : values) {
            out.append(out.length() == 0 ? "" : sign).append(value.raw().replace(sign, code));
        }
        return Untrusted.of(out.toString());
    }
}
