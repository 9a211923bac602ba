package org.unmask.cli.say;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unmask.model.Untrusted;

class SayTest {
    @Test
    void jsonKeepsTheOrderAndEscapesStrangers() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("b", List.of(1L, 2.5, true));
        data.put("a", Untrusted.of("\"\u001b[2J\""));
        data.put("none", null);
        data.put("nan", Double.NaN);
        assertEquals("{\"b\":[1,2.5,true],\"a\":\"\\\"\\u001b[2J\\\"\",\"none\":null,\"nan\":null}", JsonText.of(data));
    }

    @Test
    void aTableIsAlignedAndShowsWhatIsHidden() {
        Table table =
                new Table("who", "n").row(Untrusted.of("a\u001b]0;x\u0007"), 3).row(null, 12);
        assertEquals(
                List.of("who                    n", "a\\u{001B}]0;x\\u{0007}  3", "-                      12"),
                table.lines());
    }

    @Test
    void numbersReadAlikeEverywhere() {
        assertEquals("1,234,567", Words.count(1_234_567));
        assertEquals("999 B", Words.size(999));
        assertEquals("1.0 kB", Words.size(1_000));
        assertEquals("60.8 MB", Words.size(60_794_208));
        assertEquals("59 s", Words.seconds(59));
        assertEquals("3 min 20 s", Words.seconds(200));
        assertEquals("2 h 5 min", Words.seconds(7_500));
        assertEquals("1970-01-01T00:00:01.500Z", Words.time(1_500_000));
        assertEquals("3.4e-12", Words.number(3.4e-12));
    }

    @Test
    void aMeterKnowsRateAndRemainingTime() {
        long[] now = {0};
        List<Meter.Reading> readings = new ArrayList<>();
        Meter meter = new Meter(
                new Meter.Display() {
                    @Override
                    public void show(Meter.Reading reading, boolean last) {
                        readings.add(reading);
                    }

                    @Override
                    public void say(String sentence) {}
                },
                () -> now[0],
                1000);
        meter.begin("import", "bytes", 4000);
        now[0] = 500;
        meter.at(700);
        now[0] = 1000;
        meter.at(1000);
        now[0] = 4000;
        meter.at(4000);
        meter.end();
        assertEquals(
                List.of(
                        new Meter.Reading("import", "bytes", 1000, 4000, 1000, 3),
                        new Meter.Reading("import", "bytes", 4000, 4000, 1000, 0),
                        new Meter.Reading("import", "bytes", 4000, 4000, 1000, 0)),
                readings);
    }

    @Test
    void progressIsEventsForProgramsAndWordsForPeople() {
        Meter.Reading reading = new Meter.Reading("import a.csv", "bytes", 1_000_000, 4_000_000, 500_000, 6);
        assertEquals(
                "{\"event\":\"progress\",\"phase\":\"import a.csv\",\"done\":1000000,\"total\":4000000,\"unit\":\"bytes\","
                        + "\"rate\":500000,\"eta_s\":6}\n",
                shown(true, reading));
        assertEquals("import a.csv: 1.0 MB of 4.0 MB (25 %), 500.0 kB/s, 6 s left\n", shown(false, reading));
    }

    private static String shown(boolean events, Meter.Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        (events ? Displays.events(err) : Displays.lines(err)).show(reading, false);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
