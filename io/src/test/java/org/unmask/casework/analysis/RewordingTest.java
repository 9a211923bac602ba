package org.unmask.casework.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unmask.evaluate.inject.Cover;
import org.unmask.evaluate.inject.Injected;
import org.unmask.evaluate.inject.Injection;
import org.unmask.evaluate.inject.Operation;
import org.unmask.evaluate.inject.Shared;
import org.unmask.evaluate.inject.Tightness;
import org.unmask.evaluate.inject.Wording;
import org.unmask.model.Untrusted;
import org.unmask.network.ActionColumns;

class RewordingTest {
    private static final int MEMBERS = 12;
    private static final int TEXTS = 4;

    private static final List<Untrusted> OF_THE_CASE = List.of(
            Untrusted.of("the old bridge over the river was closed this morning because the water rose by two metres"),
            Untrusted.of(
                    "our school choir sings in the market square on friday evening and everybody is welcome to join"),
            Untrusted.of("prices for bread and energy went up again while wages stay where they were last winter"));

    /** Two texts of the case by three accounts each, and no family. */
    private static ActionColumns texts() {
        return ActionColumns.sorted(
                new int[] {0, 1, 2, 0, 1, 2},
                new int[] {0, 0, 0, 1, 1, 1},
                new long[] {0, 60_000, 120_000, 86_400_000, 86_460_000, 86_520_000},
                new int[] {0, 1, 2, 3, 4, 5},
                new ActionColumns.Ids(3, 2));
    }

    private static ActionColumns noFamilies() {
        return ActionColumns.sorted(
                new int[0], new int[0], new long[0], new int[0], new ActionColumns.Ids(3 + MEMBERS, 0));
    }

    private static Rewording.Reworded reworded(Wording wording) {
        Operation shape = new Operation(MEMBERS, TEXTS, Shared.FRESH, Tightness.MINUTE, Cover.NONE, 1);
        Injected injected = new Injection(texts(), MEMBERS, 100).of(shape, 5);
        return new Rewording(OF_THE_CASE, wording).of(injected, noFamilies(), 5);
    }

    @Test
    void wordForWordIsOneTextEachAndNoFamily() {
        Rewording.Reworded same = reworded(Wording.SAME);
        assertEquals(2 + TEXTS, same.text().objects());
        assertEquals(0, same.near().size());
    }

    @Test
    void editedCopiesAreManyTextsOfOneFamilyEach() {
        Rewording.Reworded edited = reworded(Wording.EDITED);
        assertTrue(edited.text().objects() > 2 + 3 * TEXTS, () -> edited.text().objects() + " texts");
        long members = IntStream.range(0, edited.near().size())
                .map(edited.near()::account)
                .distinct()
                .count();
        assertEquals(MEMBERS, members);
        assertTrue(
                edited.near().size() >= .8 * MEMBERS * TEXTS,
                () -> edited.near().size() + " of " + MEMBERS * TEXTS + " copies in a family");
    }

    @Test
    void rewrittenTextsMostlyShareNothing() {
        Rewording.Reworded rewritten = reworded(Wording.REWRITTEN);
        assertTrue(
                rewritten.near().size() <= .3 * MEMBERS * TEXTS,
                () -> rewritten.near().size() + " of " + MEMBERS * TEXTS + " copies in a family");
    }

    @Test
    void whatTheCaseHoldsStaysAndNoPostIsLost() {
        for (Wording wording : Wording.values()) {
            ActionColumns all = reworded(wording).text();
            assertEquals(6 + MEMBERS * TEXTS, all.size());
            for (int i = 0; i < 6; i++) {
                assertEquals(texts().post(i), all.post(i));
                assertEquals(texts().object(i), all.object(i));
            }
        }
    }
}
