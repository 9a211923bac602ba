package org.unmask.escape;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.unmask.model.Untrusted;

/**
 * Names under which accounts and posts go out: {@code account-7f3a91c0b2d4}, the first 48 bits of HMAC-SHA256 under the case's key.
 * The same key gives the same names; without the key they cannot be linked to an id, not even by trying all ids.
 */
public final class Pseudonyms {
    /** The shortest key that may be used, in bytes. */
    public static final int LEAST_KEY_BYTES = 16;

    private static final int SHOWN_BYTES = 6;

    private final SecretKeySpec key;

    private Pseudonyms(SecretKeySpec key) {
        this.key = key;
    }

    /** Pseudonyms under {@code key}, of at least {@link #LEAST_KEY_BYTES} bytes. */
    public static Pseudonyms keyed(byte[] key) {
        if (key.length < LEAST_KEY_BYTES) {
            throw new org.unmask.model.UnusableParameter(
                    "--pseudonym-key", key.length + " bytes long", "at least " + LEAST_KEY_BYTES + " bytes");
        }
        return new Pseudonyms(new SecretKeySpec(key, "HmacSHA256"));
    }

    /** The name of an account. */
    public String account(String platform, Untrusted id) {
        return name("account", platform, id);
    }

    /** The name of a post. */
    public String post(String platform, Untrusted id) {
        return name("post", platform, id);
    }

    /** The name of an object of a kind whose native id may lead to a person. */
    public String object(String kind, Untrusted object) {
        return name("object", kind, object);
    }

    private String name(String sort, String scope, Untrusted id) {
        byte[] message = (sort + '\0' + scope + '\0' + id.raw()).getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return sort + '-' + HexFormat.of().formatHex(mac.doFinal(message), 0, SHOWN_BYTES);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java runtime has HmacSHA256", e);
        }
    }
}
