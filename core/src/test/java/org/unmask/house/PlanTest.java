package org.unmask.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plan itself: it points inward, and ARCHITECTURE.md shows the same one. */
class PlanTest {
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (\\w+) \\| ([^|]*) \\|.*");

    @Test
    void aRoomKnowsOnlyRoomsThatStandAboveIt() {
        Set<String> above = new LinkedHashSet<>();
        Plan.ROOMS.forEach((name, room) -> {
            Set<String> below = new TreeSet<>(room.mayKnow());
            below.removeAll(above);
            assertEquals(Set.of(), below, name);
            above.add(name);
        });
    }

    @Test
    void coreNeverKnowsIo() {
        Plan.ROOMS.values().stream()
                .filter(room -> room.module().equals("core"))
                .flatMap(room -> room.mayKnow().stream())
                .forEach(known -> assertEquals("core", Plan.moduleOf(known)));
    }

    @Test
    void architectureShowsThePlan() throws IOException {
        List<String> shown = new ArrayList<>();
        for (String line : Files.readAllLines(House.root().resolve("ARCHITECTURE.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                shown.add("| `" + row.group(1) + "` | " + row.group(2) + " | "
                        + row.group(3).strip() + " |");
            }
        }
        assertFalse(shown.isEmpty());
        assertEquals(planned(), shown, "ARCHITECTURE.md, table of rooms");
    }

    private static List<String> planned() {
        List<String> rows = new ArrayList<>();
        for (Map.Entry<String, Plan.Room> room : Plan.ROOMS.entrySet()) {
            rows.add("| `" + room.getKey() + "` | " + room.getValue().module() + " | " + known(room.getValue()) + " |");
        }
        return rows;
    }

    private static String known(Plan.Room room) {
        return room.mayKnow().isEmpty() ? "nothing" : String.join(" ", new TreeSet<>(room.mayKnow()));
    }
}
