package org.unmask.house;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Core keeps the rules. */
class CoreHouseTest implements HouseRules {
    private static final class Loaded {
        static final House HOUSE = load();

        private static House load() {
            try {
                return House.ofModules("core");
            } catch (IOException e) {
                throw new AssertionError("core cannot be read", e);
            }
        }
    }

    @Override
    public House house() {
        return Loaded.HOUSE;
    }

    @Test
    void theHouseUnderTestIsNotEmpty() {
        assertFalse(house().written().toList().isEmpty());
        assertFalse(house().sources().isEmpty());
        assertFalse(house().testSources().isEmpty());
    }
}
