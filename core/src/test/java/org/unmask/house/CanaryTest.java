package org.unmask.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule fails on one deliberate violation: a rule that cannot fail is worse than none. Tests carry the names of the rules. */
class CanaryTest {
    private static final int RULES = 32;

    @TempDir
    Path folder;

    @Test
    void everyRuleHasItsCanaryAndNoneIsLost() {
        Set<String> rules = tests(HouseRules.class);
        Set<String> canaries = tests(CanaryTest.class);
        canaries.remove("everyRuleHasItsCanaryAndNoneIsLost");
        assertEquals(rules, canaries);
        assertEquals(RULES, rules.size());
    }

    @Test
    void roomsKnowOnlyTheRoomsTheyMayKnow() throws IOException {
        new Canary(folder)
                .with("org.unmask.group.Canary", "public final class Canary {}")
                .with("org.unmask.network.Trespasser", "final class Trespasser { org.unmask.group.Canary bird; }")
                .breaks(RoomRules::trespasses, "network may not know group");
    }

    @Test
    void everyClassStandsInARoomOfThePlan() throws IOException {
        one("org.unmask.cellar.Canary", "final class Canary {}").breaks(RoomRules::strangersToThePlan, "cellar.Canary");
    }

    @Test
    void everyPlannedRoomExists() throws IOException {
        one("org.unmask.network.Canary", "final class Canary {}").breaks(RoomRules::emptyRooms, "trace");
    }

    @Test
    void neighboursInTraceIngestAndExportDoNotKnowEachOther() throws IOException {
        new Canary(folder)
                .with("org.unmask.trace.link.Canary", "public final class Canary {}")
                .with("org.unmask.trace.reply.Nosy", "final class Nosy { org.unmask.trace.link.Canary bird; }")
                .breaks(RoomRules::neighboursThatKnowEachOther, "trace.reply.Nosy");
    }

    @Test
    void everyTraceRoomHasOneDoor() throws IOException {
        one("org.unmask.trace.link.Canary", "public final class Canary {}")
                .breaks(RoomRules::traceRoomsWithoutOneDoor, "org.unmask.trace.link has 0");
    }

    @Test
    void coreRestsOnTheJdkAndItsNamedLibraries() throws IOException {
        one("org.unmask.network.Canary", "final class Canary { java.util.logging.Logger log; }")
                .breaks(RoomRules::foreignersInCore, "java.util.logging.Logger");
    }

    @Test
    void onlyTheCommandLineAsksTheClock() throws IOException {
        one(
                        "org.unmask.store.Canary",
                        "final class Canary { java.time.Instant now() { return java.time.Instant.now(); } }")
                .with(
                        "org.unmask.store.Second",
                        "final class Second { java.util.function.LongSupplier c = System::nanoTime; }")
                .breaks(ForbiddenCalls::clocks, "Instant.now");
        new Canary(folder).breaks(ForbiddenCalls::clocks, "nanoTime");
    }

    @Test
    void nobodyThrowsUnseededDice() throws IOException {
        one("org.unmask.network.Canary", "final class Canary { Object dice = new java.util.Random(); }")
                .breaks(ForbiddenCalls::dice, "java.util.Random");
    }

    @Test
    void onlyTheStoreAndTheCommandLineDrawSecrets() throws IOException {
        one("org.unmask.report.Canary", "final class Canary { Object dice = new java.security.SecureRandom(); }")
                .breaks(ForbiddenCalls::secretDice, "SecureRandom");
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() throws IOException {
        one("org.unmask.store.Canary", "final class Canary { void sing() { System.out.println(); } }")
                .breaks(ForbiddenCalls::consoles, "System.out");
    }

    @Test
    void nobodyUsesTheMachinesLocaleCharsetOrZone() throws IOException {
        for (String call : new String[] {
            "\"I\".toLowerCase()",
            "\"%d\".formatted(1)",
            "String.format(\"%d\", 1)",
            "new String(new byte[0])",
            "\"\".getBytes()"
        }) {
            one("org.unmask.store.Canary", "final class Canary { Object made = " + call + "; }")
                    .breaks(ForbiddenCalls::machineDefaults, "java.lang.String");
        }
        one(
                        "org.unmask.store.Canary",
                        "final class Canary { Object s = String.format(java.util.Locale.ROOT, \"%d\", 1); }")
                .keeps(ForbiddenCalls::machineDefaults);
    }

    @Test
    void nobodyStreamsInParallel() throws IOException {
        one("org.unmask.network.Canary", "final class Canary { Object s = java.util.List.of().parallelStream(); }")
                .breaks(ForbiddenCalls::parallelStreams, "parallelStream");
        one(
                        "org.unmask.network.Canary",
                        "final class Canary { Object s = java.util.stream.IntStream.range(0, 1).parallel(); }")
                .breaks(ForbiddenCalls::parallelStreams, "parallel");
    }

    @Test
    void nobodyDeserialisesLoadsByNameOrStartsProcesses() throws IOException {
        one("org.unmask.store.Canary", "final class Canary { Object p = new ProcessBuilder(); }")
                .breaks(ForbiddenCalls::escapes, "ProcessBuilder");
    }

    @Test
    void nobodyOpensAConnection() throws IOException {
        one("org.unmask.report.Canary", "final class Canary { Object s = new java.net.Socket(); }")
                .breaks(ForbiddenCalls::networks, "java.net.Socket");
    }

    @Test
    void onlyTheStoreSpeaksSql() throws IOException {
        one(
                        "org.unmask.report.Canary",
                        "final class Canary { void q(java.sql.Connection c) throws java.sql.SQLException { c.close(); } }")
                .breaks(ForbiddenCalls::databases, "java.sql.Connection");
    }

    @Test
    void nobodySetsAutoCommit() throws IOException {
        one(
                        "org.unmask.store.Canary",
                        "final class Canary { void q(java.sql.Connection c) throws java.sql.SQLException { c.setAutoCommit(false); } }")
                .breaks(ForbiddenCalls::looseTransactions, "setAutoCommit");
    }

    @Test
    void strangersTextIsReadOnlyWhereItIsHandled() throws IOException {
        String body = "final class Canary { String leak(org.unmask.model.Untrusted text) { return text.raw(); } }";
        one("org.unmask.report.Canary", body).breaks(ForbiddenCalls::rawReaders, "Untrusted.raw");
    }

    @Test
    void classesAreFinal() throws IOException {
        one("org.unmask.network.Canary", "class Canary {}").breaks(ShapeRules::openClasses, "network.Canary");
    }

    @Test
    void namesHaveNoEmptyWords() throws IOException {
        one("org.unmask.network.CageManager", "final class CageManager {}")
                .breaks(ShapeRules::emptyNames, "CageManager");
    }

    @Test
    void methodsAreQuestionsOrVerbs() throws IOException {
        one("org.unmask.network.Canary", "final class Canary { int getWings() { return 2; } }")
                .breaks(ShapeRules::getters, "getWings");
    }

    @Test
    void noStaticStateChanges() throws IOException {
        one("org.unmask.network.Canary", "final class Canary { static int wings; }")
                .breaks(ShapeRules::staticState, "wings");
    }

    @Test
    void nothingThrowsARawException() throws IOException {
        one("org.unmask.network.Canary", "final class Canary { void die() { throw new RuntimeException(); } }")
                .breaks(ShapeRules::rawExceptions, "RuntimeException");
    }

    @Test
    void modelHoldsValues() throws IOException {
        one("org.unmask.model.Canary", "final class Canary {}").breaks(ShapeRules::modelTypesThatAreNoValues, "Canary");
    }

    @Test
    void nobodyHoldsAllPostsInAList() throws IOException {
        one("org.unmask.network.Canary", "final class Canary { void f(java.util.List<org.unmask.model.Post> all) {} }")
                .breaks(ShapeRules::listsOfPosts, "Canary.f");
    }

    @Test
    void filesAreShort() throws IOException {
        one("org.unmask.network.Canary", "final class Canary {" + "\n".repeat(SourceRules.FILE_LINES) + "}")
                .breaks(SourceRules::longFiles, "Canary.java");
    }

    @Test
    void methodsAreShort() throws IOException {
        one(
                        "org.unmask.network.Canary",
                        "final class Canary { void f() {" + "\n".repeat(SourceRules.METHOD_LINES) + "} }")
                .breaks(SourceRules::longMethods, "Canary.java.f");
    }

    @Test
    void parametersAreFew() throws IOException {
        one("org.unmask.network.Canary", "final class Canary { void f(int a, int b, int c, int d, int e, int f) {} }")
                .breaks(SourceRules::manyParameters, "Canary.java.f");
    }

    @Test
    void packagesAreSmall() throws IOException {
        Canary canary = new Canary(folder);
        for (int i = 0; i <= SourceRules.TYPES; i++) {
            canary.with("org.unmask.network.Canary" + i, "final class Canary" + i + " {}");
        }
        canary.breaks(SourceRules::crowdedPackages, "org.unmask.network has 16");
    }

    @Test
    void everyPackageSaysWhatLivesInItAndIsNullMarked() throws IOException {
        one("org.unmask.network.Canary", "final class Canary {}")
                .breaks(SourceRules::unmarkedPackages, "org.unmask.network");
    }

    @Test
    void noCatchIsEmpty() throws IOException {
        one(
                        "org.unmask.network.Canary",
                        "final class Canary { void f() { try { f(); } catch (IllegalStateException e) {} } }")
                .breaks(SourceRules::emptyCatches, "IllegalStateException");
    }

    @Test
    void patternsAreNotMadeOfData() throws IOException {
        String body =
                "import java.util.regex.Pattern; final class Canary { Pattern f(String s) { return Pattern.compile(%s); } }";
        one("org.unmask.network.Canary", body.replace("%s", "\"a\" + s"))
                .breaks(SourceRules::patternsOfData, "Canary.java");
        one("org.unmask.network.Canary", body.replace("%s", "\"a\" + \"b\"")).keeps(SourceRules::patternsOfData);
    }

    @Test
    void noTestIsSwitchedOff() throws IOException {
        one("org.unmask.network.Canary", "/** " + "@" + "Disabled */ final class Canary {}")
                .breaks(SourceRules::disabledTests, "Canary");
    }

    private Canary one(String name, String body) throws IOException {
        return new Canary(folder).with(name, body);
    }

    private static Set<String> tests(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
