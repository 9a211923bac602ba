package org.unmask.casework.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unmask.model.ActionKind;
import org.unmask.model.UnusableParameter;
import org.unmask.network.Windows;

class AnalyzeSettingsTest {
    @Test
    void aPeerCountsWithinOneWindowOnly() {
        AnalyzeSettings peer = AnalyzeSettings.coortweet();
        UnusableParameter refused =
                assertThrows(UnusableParameter.class, () -> peer.withScope(List.of(), Windows.ofSeconds(10, 60)));
        assertEquals("--window is 2 windows, but must be one window under this --semantics", refused.getMessage());
    }

    @Test
    void qutNeedsTheNameOfANetwork() {
        UnusableParameter refused = assertThrows(UnusableParameter.class, () -> AnalyzeSettings.qut(null));
        assertEquals(
                "--network is not given, but must be one of co_retweet, co_link, co_tweet, co_reply",
                refused.getMessage());
        assertEquals(60_000, AnalyzeSettings.qut("co_link").windows().widest());
    }

    @Test
    void theLimitsNameTheSetting() {
        AnalyzeSettings plain = AnalyzeSettings.DEFAULT;
        assertThrows(UnusableParameter.class, () -> plain.withThreads(0, false));
        assertThrows(UnusableParameter.class, () -> plain.withChance(-1, 1, 1));
        assertThrows(UnusableParameter.class, () -> plain.withChance(10, 0, 1));
        assertThrows(UnusableParameter.class, () -> plain.withPeer(-1, .5, false, 1));
        assertThrows(UnusableParameter.class, () -> plain.withPeer(2, 1.5, false, 1));
        assertThrows(UnusableParameter.class, () -> plain.withPeer(2, .5, false, 0));
    }

    @Test
    void changesKeepTheRest() {
        AnalyzeSettings changed = AnalyzeSettings.coortweet()
                .withScope(List.of(ActionKind.LINK), Windows.ofSeconds(60))
                .withPeer(3, .25, true, 2)
                .withThreads(1, true);
        assertEquals(
                new AnalyzeSettings(
                        Semantics.COORTWEET,
                        List.of(ActionKind.LINK),
                        Windows.ofSeconds(60),
                        null,
                        3,
                        .25,
                        true,
                        2,
                        0,
                        1_000_000,
                        0,
                        1,
                        true,
                        Map.of()),
                changed);
    }

    @Test
    void aSemanticsHasItsWord() {
        assertEquals(Semantics.QUT, Semantics.ofWord("qut"));
        assertThrows(UnusableParameter.class, () -> Semantics.ofWord("r"));
    }
}
