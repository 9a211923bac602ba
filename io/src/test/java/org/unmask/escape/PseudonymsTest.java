package org.unmask.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableParameter;

class PseudonymsTest {
    private final Pseudonyms names = Pseudonyms.keyed("0123456789abcdef".getBytes(StandardCharsets.UTF_8));

    @Test
    void oneAccountHasOneNameUnderOneKey() {
        // printf 'account\0x\00042' | openssl dgst -sha256 -hmac 0123456789abcdef
        assertEquals("account-c3304041b430", names.account("x", Untrusted.of("42")));
    }

    @Test
    void platformIdSortAndKeyAllCount() {
        String name = names.account("x", Untrusted.of("42"));
        assertNotEquals(name, names.account("facebook", Untrusted.of("42")));
        assertNotEquals(name, names.account("x", Untrusted.of("43")));
        assertNotEquals(name.substring(8), names.post("x", Untrusted.of("42")).substring(5));
        assertNotEquals(
                name,
                Pseudonyms.keyed("0123456789abcdeg".getBytes(StandardCharsets.UTF_8))
                        .account("x", Untrusted.of("42")));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThrows(UnusableParameter.class, () -> Pseudonyms.keyed(new byte[15]));
    }
}
