package org.unmask.casework.question;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.model.ActionKind;
import org.unmask.model.UnusableParameter;
import org.unmask.network.Windows;

/**
 * What a person asked of an analysis; made by the {@code with} methods from one of the three beginnings.
 * {@code kinds} is empty where the kinds that count by default are meant. The peer settings say nothing under {@code unmask}.
 * {@code shifts} = milliseconds to add to the times of a platform, whose clock is known to be wrong by that.
 * {@code force} = make a new run although one with the same inputs, settings and version exists.
 */
public record AnalyzeSettings(
        Semantics semantics,
        List<ActionKind> kinds,
        Windows windows,
        @Nullable String network,
        int minParticipation,
        double edgeWeight,
        boolean keepLoops,
        int minWeight,
        int shuffles,
        long pairBudget,
        long seed,
        int threads,
        boolean force,
        Map<String, Long> shifts) {
    /** Our own counting: six windows, ten shuffles of each sort, at most a million pairs for one object. */
    public static final AnalyzeSettings DEFAULT = new AnalyzeSettings(
            Semantics.UNMASK,
            List.of(),
            Windows.DEFAULT,
            null,
            2,
            .5,
            false,
            1,
            10,
            1_000_000,
            20_230_907,
            2,
            false,
            Map.of());

    /** The networks of QUT's toolkit that are counted exactly. */
    public static final List<String> QUT_NETWORKS = List.of("co_retweet", "co_link", "co_tweet", "co_reply");

    public AnalyzeSettings {
        kinds = List.copyOf(kinds);
        shifts = Collections.unmodifiableMap(new TreeMap<>(shifts));
        atLeast("--min-participation", minParticipation, 0);
        atLeast("--min-weight", minWeight, 1);
        atLeast("--threads", threads, 1);
        atLeast("--pair-budget", pairBudget, 1);
        if (shuffles < 0 || shuffles > 1000) {
            throw new UnusableParameter("--shuffles", Integer.toString(shuffles), "0 to 1000");
        }
        if (!(edgeWeight >= 0 && edgeWeight <= 1)) {
            throw new UnusableParameter(
                    "--edge-weight", Double.toString(edgeWeight), "from 0 to 1, a share of the edges");
        }
        if (semantics != Semantics.UNMASK && windows.count() != 1) {
            throw new UnusableParameter("--window", windows.count() + " windows", "one window under this --semantics");
        }
        if (semantics == Semantics.QUT && (network == null || !QUT_NETWORKS.contains(network))) {
            throw new UnusableParameter(
                    "--network",
                    network == null ? "not given" : "unknown",
                    "one of " + String.join(", ", QUT_NETWORKS));
        }
    }

    private static void atLeast(String setting, long value, long least) {
        if (value < least) {
            throw new UnusableParameter(setting, Long.toString(value), least + " or more");
        }
    }

    /** CooRTweet's counting with its own defaults: one window of 10 s, two rows an account, the upper half of the edges. */
    public static AnalyzeSettings coortweet() {
        return new AnalyzeSettings(
                Semantics.COORTWEET,
                List.of(),
                Windows.ofSeconds(10),
                null,
                2,
                .5,
                false,
                1,
                0,
                1_000_000,
                0,
                2,
                false,
                Map.of());
    }

    /** QUT's counting of one network with the defaults of its manual: one window of 60 s, every weight. */
    public static AnalyzeSettings qut(@Nullable String network) {
        return new AnalyzeSettings(
                Semantics.QUT,
                List.of(),
                Windows.ofSeconds(60),
                network,
                0,
                0,
                true,
                1,
                0,
                1_000_000,
                0,
                2,
                false,
                Map.of());
    }

    /** The same with these kinds and windows. */
    public AnalyzeSettings withScope(List<ActionKind> otherKinds, Windows otherWindows) {
        return new AnalyzeSettings(
                semantics,
                otherKinds,
                otherWindows,
                network,
                minParticipation,
                edgeWeight,
                keepLoops,
                minWeight,
                shuffles,
                pairBudget,
                seed,
                threads,
                force,
                shifts);
    }

    /** The same with these peer settings. */
    public AnalyzeSettings withPeer(int participation, double weightShare, boolean loops, int leastWeight) {
        return new AnalyzeSettings(
                semantics,
                kinds,
                windows,
                network,
                participation,
                weightShare,
                loops,
                leastWeight,
                shuffles,
                pairBudget,
                seed,
                threads,
                force,
                shifts);
    }

    /** The same with these shuffles, pair budget and seed. */
    public AnalyzeSettings withChance(int otherShuffles, long otherBudget, long otherSeed) {
        return new AnalyzeSettings(
                semantics,
                kinds,
                windows,
                network,
                minParticipation,
                edgeWeight,
                keepLoops,
                minWeight,
                otherShuffles,
                otherBudget,
                otherSeed,
                threads,
                force,
                shifts);
    }

    /** The same on so many threads, made anew or not. */
    public AnalyzeSettings withThreads(int otherThreads, boolean anew) {
        return new AnalyzeSettings(
                semantics,
                kinds,
                windows,
                network,
                minParticipation,
                edgeWeight,
                keepLoops,
                minWeight,
                shuffles,
                pairBudget,
                seed,
                otherThreads,
                anew,
                shifts);
    }

    /** The same with the times of these platforms corrected; our own counting only. */
    public AnalyzeSettings withShifts(Map<String, Long> millis) {
        if (!millis.isEmpty() && semantics != Semantics.UNMASK) {
            throw new UnusableParameter(
                    "--shift", "given", "left out under this --semantics, which takes times as they are");
        }
        return new AnalyzeSettings(
                semantics,
                kinds,
                windows,
                network,
                minParticipation,
                edgeWeight,
                keepLoops,
                minWeight,
                shuffles,
                pairBudget,
                seed,
                threads,
                force,
                millis);
    }

    /** The kinds that were asked for, or those that count by default, in their own order. */
    public List<ActionKind> kindsInOrder() {
        return java.util.Arrays.stream(ActionKind.values())
                .filter(kind -> kinds.isEmpty() ? kind.countsByDefault() : kinds.contains(kind))
                .toList();
    }
}
