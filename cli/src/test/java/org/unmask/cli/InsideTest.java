package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Where groups are shown, what happens inside them is shown too. */
class InsideTest {
    private static final long DAY = 86_400;

    @TempDir
    Path folder;

    /** The crowd of {@link SmallWorld}, and three accounts that pass on twelve things of a fourth seven hours later. */
    private static String[] handedOn() {
        SplittableRandom dice = new SplittableRandom(3);
        List<String> lines = new ArrayList<>(SmallWorld.lines(0, 1));
        int post = 0;
        for (int day = 0; day < 12; day++) {
            long at = 1_600_000_000L + day * DAY + dice.nextLong(DAY);
            lines.add("h" + day + ",lead,d" + post++ + "," + at);
            for (int follower = 0; follower < 3; follower++) {
                lines.add("h" + day + ",f" + follower + ",d" + post++ + "," + (at + 25_200 + dice.nextLong(600)));
                lines.add("own" + post + ",f" + follower + ",d" + post++ + ","
                        + (1_600_000_000L + dice.nextLong(14 * DAY)));
            }
        }
        return lines.toArray(String[]::new);
    }

    @Test
    void aHandoffIsShownWithTheGroup() throws IOException {
        CommandLine line = new CommandLine(folder);
        line.file("posts.csv", handedOn());
        for (String command : List.of("import --case h.unmask --platform x posts.csv", "analyze --case h.unmask")) {
            assertEquals(0, line.run(command.split(" ")).code());
        }
        CommandLine.Said said = line.run("show", "groups", "--case", "h.unmask");
        assertTrue(said.out().contains("steady lag 7 h"), said.out());
        JsonNode relay = line.run("show", "groups", "--case", "h.unmask", "--json")
                .json()
                .path("data")
                .path("groups")
                .path(0)
                .path("inside")
                .path("relays")
                .path(0);
        assertEquals("steady", relay.path("verdict").asString());
        assertEquals("lead", relay.path("leaders").path(0).path("account_id").asString());
        assertEquals(3, relay.path("followers").size());
        assertEquals(12, relay.path("objects").asInt());
        assertTrue(relay.path("q_value").asDouble() <= .01, relay.toString());
        assertEquals(11, relay.path("lags").size());
    }
}
