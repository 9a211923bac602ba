package org.unmask.cli.say;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The displays of progress, all on the error stream: a bar on a terminal, plain lines elsewhere, one JSON event a line for programs. */
public final class Displays {
    private static final int BAR = 20;

    private Displays() {}

    /** A bar that is drawn over itself. */
    public static Meter.Display bar(PrintStream err) {
        return new Meter.Display() {
            private int drawn;

            @Override
            public void show(Meter.Reading reading, boolean last) {
                String line = barOf(reading) + words(reading, last);
                err.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())) + (last ? "\n" : ""));
                err.flush();
                drawn = last ? 0 : line.length();
            }

            @Override
            public void say(String sentence) {
                err.print("\r" + " ".repeat(drawn) + "\r" + sentence + "\n");
                drawn = 0;
            }
        };
    }

    /** A line now and then. */
    public static Meter.Display lines(PrintStream err) {
        return new Meter.Display() {
            @Override
            public void show(Meter.Reading reading, boolean last) {
                err.print(words(reading, last) + "\n");
            }

            @Override
            public void say(String sentence) {
                err.print(sentence + "\n");
            }
        };
    }

    /** One JSON object a line. */
    public static Meter.Display events(PrintStream err) {
        return new Meter.Display() {
            @Override
            public void show(Meter.Reading reading, boolean last) {
                Map<String, Object> event = new LinkedHashMap<>();
                event.put("event", last ? "done" : "progress");
                event.put("phase", reading.phase());
                event.put("done", reading.done());
                event.put("total", reading.total() < 0 ? null : reading.total());
                event.put("unit", reading.unit());
                event.put("rate", Math.round(reading.rate()));
                event.put("eta_s", reading.remaining() < 0 ? null : reading.remaining());
                err.print(JsonText.of(event) + "\n");
            }

            @Override
            public void say(String sentence) {
                Map<String, Object> event = new LinkedHashMap<>();
                event.put("event", "note");
                event.put("message", sentence);
                err.print(JsonText.of(event) + "\n");
            }
        };
    }

    private static String barOf(Meter.Reading reading) {
        if (reading.total() <= 0) {
            return "";
        }
        int filled = (int) Math.min(BAR, BAR * reading.done() / reading.total());
        return "#".repeat(filled) + "-".repeat(BAR - filled) + " ";
    }

    private static String words(Meter.Reading reading, boolean last) {
        StringBuilder line = new StringBuilder(reading.phase()).append(": ").append(amount(reading, reading.done()));
        if (reading.total() > 0 && !last) {
            long percent = Math.min(100, 100 * reading.done() / reading.total());
            line.append(" of ")
                    .append(amount(reading, reading.total()))
                    .append(" (")
                    .append(percent)
                    .append(" %)");
        }
        if (reading.rate() >= 1) {
            line.append(String.format(Locale.ROOT, ", %s/s", amount(reading, Math.round(reading.rate()))));
        }
        if (reading.remaining() >= 0 && !last) {
            line.append(", ").append(Words.seconds(reading.remaining())).append(" left");
        }
        return line.toString();
    }

    private static String amount(Meter.Reading reading, long number) {
        return reading.unit().equals("bytes") ? Words.size(number) : Words.count(number) + " " + reading.unit();
    }
}
