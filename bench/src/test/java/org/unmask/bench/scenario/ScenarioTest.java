package org.unmask.bench.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmask.finding.evidence.Assessment;
import org.unmask.finding.evidence.Surroundings;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;
import org.unmask.model.Untrusted;

/** One world of a few crowds and of one operation; the many worlds are in docs/proof/scenarios.md. */
class ScenarioTest {
    @ParameterizedTest
    @EnumSource(names = {"NEWSROOM", "FANS", "NEWS", "GREETINGS", "AGENCY", "AGENCY_UNMARKED"})
    void aCrowdActsTogetherAndIsNotGradedCovert(Crowd crowd) {
        Trial trial = CrowdTrials.trial(crowd, 1);
        assertTrue(trial.bestCoordination(CrowdTrials.CROWD).ordinal() >= Level.MODERATE.ordinal());
        assertTrue(trial.unprotected().stream().anyMatch(g -> g.grade().ordinal() >= Level.MODERATE.ordinal()));
        for (Assessment group : trial.groups()) {
            assertTrue(
                    group.grade().ordinal() <= Level.LOW.ordinal(),
                    group.reasons().toString());
        }
    }

    @Test
    void anOperationThatIsTheMajorityOfItsKindIsGraded() {
        World world = new World(7);
        Organic organic = new Organic(world, 2000);
        organic.people(1500);
        Operations.Plot plot = new Operations.Plot(25, 12, Chances.MINUTE, .9, 20);
        new Operations(world, organic, 0).add(Family.COPY_PASTE, plot);
        Trial trial = new Trial(world, 1);
        assertTrue(trial.membersAtLeast(0, Level.MODERATE) >= 20);
        assertEquals(
                0,
                trial.groups().stream()
                        .filter(g -> trial.truthOf(g) != 0 && g.grade() != Level.LOW)
                        .count());
    }

    @Test
    void editedCopiesAreFound() {
        World world = new World(8);
        Organic organic = new Organic(world, 3000);
        organic.people(3000);
        new Operations(world, organic, 0)
                .add(Family.EDITED_COPIES, new Operations.Plot(25, 12, Chances.MINUTE, .9, 20));
        Trial trial = new Trial(world, 1);
        assertTrue(trial.membersAtLeast(0, Level.MODERATE) >= 20);
        assertTrue(trial.groups().stream().anyMatch(g -> trial.restsOn(g, ActionKind.NEAR_TEXT)));
    }

    /** Families of near texts are few in such a case, so that chance must know what else people write. */
    @ParameterizedTest
    @ValueSource(longs = {8, 10, 11})
    void editedCopiesAreFoundWhereOneOperationIsAThirdOfAllNearTexts(long seed) {
        World world = new World(seed);
        Organic organic = new Organic(world, 2000);
        organic.people(1500);
        new Operations(world, organic, 0)
                .add(Family.EDITED_COPIES, new Operations.Plot(25, 12, Chances.MINUTE, .9, 20));
        Trial trial = new Trial(world, 1);
        assertTrue(trial.membersAtLeast(0, Level.MODERATE) >= 20);
        assertEquals(
                0,
                trial.groups().stream()
                        .filter(g -> trial.truthOf(g) != 0 && g.grade() != Level.LOW)
                        .count());
    }

    @Test
    void aTextAndItsFamilyAreOneRareThing() {
        World world = new World(9);
        new Organic(world, 2000).people(1500);
        copies(world, m -> SILENT, 0);
        Trial trial = new Trial(world, 1);
        Assessment group = groupOf(trial);
        assertTrue(trial.restsOn(group, ActionKind.TEXT) && trial.restsOn(group, ActionKind.NEAR_TEXT));
        assertEquals(TEXTS, group.rareObjects());
    }

    @Test
    void whatAnOperationSaysOfItselfClearsNobody() {
        World world = new World(9);
        new Organic(world, 2000).people(1500);
        copies(world, m -> new Surroundings.Declared(true, true, Untrusted.of("good.example"), false, true), 0);
        assertEquals(Level.MODERATE, groupOf(new Trial(world, 1)).grade());
    }

    /** Sites in profiles, and copies that lead there, make no outlets of accounts that publish nothing else, or whose pages others had before. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void onlyOutletsWithStoriesOfTheirOwnAreExplained(int published) {
        World world = new World(9);
        new Organic(world, 2000).people(1500);
        copies(world, m -> new Surroundings.Declared(null, false, Untrusted.of(site(m)), false, true), published);
        Assessment group = groupOf(new Trial(world, 1));
        assertEquals(published == 2, group.grade() == Level.LOW, group.reasons().toString());
        assertEquals(
                published == 2,
                group.reasons().stream().anyMatch(why -> why.code().equals("E-OUTLETS")));
    }

    private static String site(int member) {
        return "outlet" + member + ".example";
    }

    private static final int TEXTS = 8;
    private static final Surroundings.Declared SILENT = new Surroundings.Declared(null, false, null, false, true);

    /**
     * Twenty accounts write eight texts, a day apart, half of them with a word less; {@code published} = 0 without links, 1 with links to pages of one's own
     * site, 2 with as many other stories there, 3 the same where somebody else posts each page first.
     */
    private static void copies(World world, IntFunction<Surroundings.Declared> says, int published) {
        int[] members = new int[20];
        for (int m = 0; m < members.length; m++) {
            members[m] = world.account(0, says.apply(m));
        }
        int reader = world.account(World.NOBODY);
        for (int text = 0; text < TEXTS; text++) {
            String words = world.writing().sentence(16);
            for (int m = 0; m < members.length; m++) {
                String own = (m + text) % 2 == 0 ? words : words.substring(words.indexOf(' ') + 1);
                long at = World.START + text * Chances.DAY + m * Chances.SECOND;
                int post = world.post();
                world.write(members[m], Untrusted.of(own), at, post);
                for (int page = 0; page < Math.min(2, published); page++) {
                    String path = "https://" + site(m) + "/" + page + "/" + text;
                    int link = world.object(ActionKind.LINK, path);
                    if (published == 3) {
                        world.act(ActionKind.LINK, reader, link, at - Chances.HOUR);
                    }
                    world.act(
                            ActionKind.LINK,
                            members[m],
                            link,
                            at + page * 7 * Chances.HOUR,
                            page == 0 ? post : world.post());
                }
            }
        }
    }

    private static Assessment groupOf(Trial trial) {
        return trial.groups().stream()
                .filter(g -> trial.truthOf(g) == 0)
                .max(java.util.Comparator.comparingInt(g -> g.draft().evidence().members().length))
                .orElseThrow();
    }
}
