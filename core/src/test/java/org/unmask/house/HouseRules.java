package org.unmask.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** The rules that every house keeps, each an ordinary test; {@link CanaryTest} shows that each can fail. */
interface HouseRules {
    /** The house under test. */
    House house();

    @Test
    default void roomsKnowOnlyTheRoomsTheyMayKnow() {
        kept(RoomRules::trespasses);
    }

    @Test
    default void everyClassStandsInARoomOfThePlan() {
        kept(RoomRules::strangersToThePlan);
    }

    @Test
    default void everyPlannedRoomExists() {
        kept(RoomRules::emptyRooms);
    }

    @Test
    default void neighboursInTraceIngestAndExportDoNotKnowEachOther() {
        kept(RoomRules::neighboursThatKnowEachOther);
    }

    @Test
    default void everyTraceRoomHasOneDoor() {
        kept(RoomRules::traceRoomsWithoutOneDoor);
    }

    @Test
    default void coreRestsOnTheJdkAndItsNamedLibraries() {
        kept(RoomRules::foreignersInCore);
    }

    @Test
    default void onlyTheCommandLineAsksTheClock() {
        kept(ForbiddenCalls::clocks);
    }

    @Test
    default void nobodyThrowsUnseededDice() {
        kept(ForbiddenCalls::dice);
    }

    @Test
    default void onlyTheStoreAndTheCommandLineDrawSecrets() {
        kept(ForbiddenCalls::secretDice);
    }

    @Test
    default void onlyTheCommandLineSpeaksToTheTerminal() {
        kept(ForbiddenCalls::consoles);
    }

    @Test
    default void nobodyUsesTheMachinesLocaleCharsetOrZone() {
        kept(ForbiddenCalls::machineDefaults);
    }

    @Test
    default void nobodyStreamsInParallel() {
        kept(ForbiddenCalls::parallelStreams);
    }

    @Test
    default void nobodyDeserialisesLoadsByNameOrStartsProcesses() {
        kept(ForbiddenCalls::escapes);
    }

    @Test
    default void nobodyOpensAConnection() {
        kept(ForbiddenCalls::networks);
    }

    @Test
    default void onlyTheStoreSpeaksSql() {
        kept(ForbiddenCalls::databases);
    }

    @Test
    default void nobodySetsAutoCommit() {
        kept(ForbiddenCalls::looseTransactions);
    }

    @Test
    default void strangersTextIsReadOnlyWhereItIsHandled() {
        kept(ForbiddenCalls::rawReaders);
    }

    @Test
    default void classesAreFinal() {
        kept(ShapeRules::openClasses);
    }

    @Test
    default void namesHaveNoEmptyWords() {
        kept(ShapeRules::emptyNames);
    }

    @Test
    default void methodsAreQuestionsOrVerbs() {
        kept(ShapeRules::getters);
    }

    @Test
    default void noStaticStateChanges() {
        kept(ShapeRules::staticState);
    }

    @Test
    default void nothingThrowsARawException() {
        kept(ShapeRules::rawExceptions);
    }

    @Test
    default void modelHoldsValues() {
        kept(ShapeRules::modelTypesThatAreNoValues);
    }

    @Test
    default void nobodyHoldsAllPostsInAList() {
        kept(ShapeRules::listsOfPosts);
    }

    @Test
    default void filesAreShort() {
        kept(SourceRules::longFiles);
    }

    @Test
    default void methodsAreShort() {
        kept(SourceRules::longMethods);
    }

    @Test
    default void parametersAreFew() {
        kept(SourceRules::manyParameters);
    }

    @Test
    default void packagesAreSmall() {
        kept(SourceRules::crowdedPackages);
    }

    @Test
    default void everyPackageSaysWhatLivesInItAndIsNullMarked() {
        kept(SourceRules::unmarkedPackages);
    }

    @Test
    default void noCatchIsEmpty() {
        kept(SourceRules::emptyCatches);
    }

    @Test
    default void patternsAreNotMadeOfData() {
        kept(SourceRules::patternsOfData);
    }

    @Test
    default void noTestIsSwitchedOff() {
        kept(SourceRules::disabledTests);
    }

    private void kept(Rule rule) {
        SortedSet<String> broken = rule.brokenBy(house());
        assertTrue(broken.isEmpty(), () -> String.join("\n", broken));
    }
}
