package org.unmask.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every module keeps the rules, seen from the one module that knows everything. */
class WholeHouseTest implements HouseRules {
    private static final class Loaded {
        static final House HOUSE = load();

        private static House load() {
            try {
                return House.ofModules("core", "io", "cli", "bench");
            } catch (IOException e) {
                throw new AssertionError("the house cannot be read", e);
            }
        }
    }

    @Override
    public House house() {
        return Loaded.HOUSE;
    }

    @Test
    void theHouseUnderTestHoldsEveryModule() {
        Set<String> standing = house().written()
                .map(c -> House.room(c.getPackageName()))
                .map(Plan::moduleOf)
                .collect(Collectors.toSet());
        assertFalse(standing.isEmpty());
        assertEquals(Set.of("core", "io", "cli", "bench"), standing);
    }
}
