package org.unmask.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unmask.model.Untrusted;

class TerminalTest {
    @Test
    void sequencesThatCommandATerminalAreShownInstead() {
        assertShown("\\u{001B}]52;c;ZXZpbA==\\u{0007}", "\u001B]52;c;ZXZpbA==\u0007");
        assertShown("\\u{001B}]0;title\\u{001B}\\", "\u001B]0;title\u001B\\");
        assertShown("\\u{001B}[2J\\u{001B}[1;1H", "\u001B[2J\u001B[1;1H");
        assertShown("\\u{009B}31m", "\u009B31m");
        assertShown("\\u{009D}8;;x\\u{009C}", "\u009D8;;x\u009C");
        assertShown("\\u{001B}Pq\\u{001B}\\", "\u001BPq\u001B\\");
        assertShown("a\\u{0008}\\u{0008}b\\u{007F}", "a\b\bb\u007F");
        assertShown("\\u{000E}\\u{000F}\\u{0000}", "\u000E\u000F\u0000");
    }

    @Test
    void noLineIsForged() {
        assertShown(
                "x\\r\\n2026-01-01 INFO all good\\u{2028}\\u{0085}\\u{000B}\\u{000C}",
                "x\r\n2026-01-01 INFO all good\u2028\u0085\u000B\u000C");
        assertShown("a\\tb", "a\tb");
    }

    @Test
    void directionAndInvisibleCharactersAreShown() {
        assertShown("\\u{202E}gpj.exe\\u{2069}\\u{200B}\\u{FEFF}", "\u202Egpj.exe\u2069\u200B\uFEFF");
        assertShown("\\u{E0041}", "\uDB40\uDC41");
    }

    @Test
    void ordinaryTextIsLeftAlone() {
        assertShown(
                "Ünïcode 日本 مرحبا \uD83D\uDC69\u200D\uD83D\uDC67 \\n",
                "Ünïcode 日本 مرحبا \uD83D\uDC69\u200D\uD83D\uDC67 \\n");
    }

    @Test
    void noSeededRubbishLeavesAControlCharacter() {
        SplittableRandom dice = new SplittableRandom(8);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = dice.nextInt(20); i > 0; i--) {
                text.append((char) dice.nextInt(dice.nextBoolean() ? 0x100 : 0x10000));
            }
            String shown = Terminal.of(Untrusted.of(text.toString()));
            assertTrue(shown.chars().noneMatch(c -> c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0x202E));
        }
    }

    private static void assertShown(String expected, String written) {
        assertEquals(expected, Terminal.of(Untrusted.of(written)));
    }
}
