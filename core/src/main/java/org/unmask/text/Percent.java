package org.unmask.text;

import java.nio.charset.StandardCharsets;

/** One spelling of percent-encoding (RFC 3986, 6.2.2): what need not be encoded is not, the rest is in upper case. */
final class Percent {
    private static final String HEX = "0123456789ABCDEF";
    private static final String UNRESERVED = "-._~";

    /** Signs that servers read alike in both spellings. */
    private static final String PLAIN_IN_PATH = UNRESERVED + "!$&'()*+,;=:@";

    private static final String PLAIN_IN_QUERY = UNRESERVED + "!$'()*,;:@/?";

    private Percent() {}

    static String path(String raw) {
        return normal(raw, PLAIN_IN_PATH, "/");
    }

    /** A name or a value; {@code +} is the old spelling of a blank. */
    static String query(String raw) {
        return normal(raw.replace("+", "%20"), PLAIN_IN_QUERY, "=");
    }

    /** The text behind a percent-encoded value; bytes that are no UTF-8 become U+FFFD. */
    static String decoded(String raw) {
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int value = i + 2 < bytes.length && bytes[i] == '%' ? pair(bytes[i + 1], bytes[i + 2]) : -1;
            plain[length++] = value < 0 ? bytes[i] : (byte) value;
            i += value < 0 ? 0 : 2;
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }

    private static String normal(String raw, String plain, String kept) {
        if (isNormal(raw, plain, kept)) {
            return raw;
        }
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder(bytes.length + 16);
        for (int i = 0; i < bytes.length; i++) {
            int value = i + 2 < bytes.length && bytes[i] == '%' ? pair(bytes[i + 1], bytes[i + 2]) : -1;
            if (value >= 0) {
                i += 2;
                append(out, value, isPlain(value, plain));
            } else {
                append(out, bytes[i] & 0xFF, isPlain(bytes[i], plain) || kept.indexOf(bytes[i]) >= 0);
            }
        }
        return out.toString();
    }

    private static boolean isNormal(String raw, String plain, String kept) {
        for (int i = 0; i < raw.length(); i++) {
            if (!isPlain(raw.charAt(i), plain) && kept.indexOf(raw.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, int value, boolean plainly) {
        if (plainly) {
            out.append((char) value);
        } else {
            out.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 15));
        }
    }

    private static boolean isPlain(int c, String plain) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c > 0 && plain.indexOf(c) >= 0);
    }

    private static int pair(int high, int low) {
        int h = Character.digit((char) high, 16);
        int l = Character.digit((char) low, 16);
        return high < 0 || low < 0 || h < 0 || l < 0 ? -1 : h << 4 | l;
    }
}
