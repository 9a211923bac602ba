package org.unmask.finding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.conduct.Conduct;
import org.unmask.rank.Ranked.Summary;
import org.unmask.rank.multiplex.Multiplexed.Division;

/**
 * What a run did: identity, parameters in a fixed order, families tested, shuffles, cuts, and notes in our own words.
 * {@code ranking} and {@code multiplex} are null where none was made, {@code controls} where no source is of controls;
 * {@code clocks} = every pair of platforms; {@code conduct} = how the groups behave inside. {@code semantics} is {@code unmask}, {@code coortweet} or {@code qut}; {@code madeAt} in microseconds.
 */
public record RunSummary(
        String runId,
        String version,
        String semantics,
        long madeAt,
        Map<String, String> parameters,
        List<SourceRow> sources,
        List<FamilyRow> families,
        List<ShuffleRow> shuffles,
        List<CutRow> cuts,
        List<String> notes,
        long posts,
        long accounts,
        long firstSeen,
        long lastSeen,
        @Nullable Summary ranking,
        @Nullable Division multiplex,
        @Nullable ControlRow controls,
        List<ClockRow> clocks,
        Conduct conduct) {
    /** The name of a parameter that corrects the clock of a platform, before the platform; its value is milliseconds. */
    public static final String SHIFT = "shift_ms.";

    public RunSummary {
        parameters = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(parameters));
        sources = List.copyOf(sources);
        families = List.copyOf(families);
        shuffles = List.copyOf(shuffles);
        cuts = List.copyOf(cuts);
        notes = List.copyOf(notes);
        clocks = List.copyOf(clocks);
    }

    /** Whether it may be said who was first between accounts of these platforms: within one always, across two where their clocks agree. */
    public boolean isOrdered(String platform, String other) {
        return platform.equals(other)
                || clocks.stream().anyMatch(clock -> clock.isOf(platform, other) && clock.isSettled());
    }

    /**
     * One family of tests: a kind, an edge class (such as {@code x} or {@code facebook-x}) and a window.
     * {@code eligiblePairs} = m of Benjamini-Hochberg; {@code repetition} = least distinct objects asked by the shuffles.
     */
    public record FamilyRow(
            String kind,
            String edgeClass,
            long windowMillis,
            long actions,
            long eligiblePairs,
            long tested,
            long significant,
            long evidence,
            int repetition) {}
}
