package org.unmask.cli.ask;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.casework.question.Semantics;
import org.unmask.model.ActionKind;
import org.unmask.network.Windows;
import picocli.CommandLine.Option;

/** What can be asked of an analysis. What is not given is left to the semantics. */
public final class AnalyzeOptions {
    @Option(
            names = "--kinds",
            paramLabel = "K",
            split = ",",
            description =
                    "Kinds of action: repost, link, hashtags, reply, text, media, given, domain, hashtag, near_text."
                            + " By default all but domain and hashtag.")
    List<String> kinds = List.of();

    @Option(
            names = {"--window", "--windows"},
            paramLabel = "SPAN",
            split = ",",
            description = "Windows such as 10s,60s,5m,1h,6h,24h, the default. A peer mode takes one.")
    List<String> spans = List.of();

    @Option(
            names = "--semantics",
            paramLabel = "NAME",
            defaultValue = "unmask",
            description = "How co-actions are counted: unmask (tested against chance), or exactly as a peer does:"
                    + " coortweet, qut. Default: unmask.")
    String semantics = "unmask";

    @Option(
            names = "--network",
            paramLabel = "NAME",
            description = "With qut: co_retweet, co_link, co_tweet or co_reply.")
    @Nullable
    String network;

    @Option(
            names = "--min-participation",
            paramLabel = "N",
            description = "With coortweet: least rows of an account. Default: 2.")
    @Nullable
    Integer minParticipation;

    @Option(
            names = "--edge-weight",
            paramLabel = "SHARE",
            description = "With coortweet: edges above this quantile are evidence. Default: 0.5.")
    @Nullable
    Double edgeWeight;

    @Option(names = "--keep-loops", description = "With coortweet: keep pairs of an account with itself.")
    boolean keepLoops;

    @Option(names = "--min-weight", paramLabel = "N", description = "With qut: least weight of an edge. Default: 1.")
    @Nullable
    Integer minWeight;

    @Option(
            names = "--shuffles",
            paramLabel = "N",
            description =
                    "Shuffles of each sort, half for choosing, half for the floor, of 1,000 accounts each. Default: 10.")
    @Nullable
    Integer shuffles;

    @Option(
            names = "--pair-budget",
            paramLabel = "N",
            description = "Pairs of actions on one object before its window shrinks. Default: 1000000.")
    @Nullable
    Long pairBudget;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of everything random. Default: 20230907.")
    @Nullable
    Long seed;

    @Option(
            names = "--shift",
            paramLabel = "PLATFORM=SPAN",
            split = ",",
            description =
                    "Corrects a clock that is known to be wrong: adds the span to the times of the platform, such as facebook=-4h."
                            + " The case keeps the times as given.")
    Map<String, String> shifts = Map.of();

    @Option(names = "--force", description = "Make the run anew although the same one exists.")
    boolean force;

    /** The settings, on so many threads. */
    public AnalyzeSettings settings(int threads) {
        AnalyzeSettings start = switch (Semantics.ofWord(semantics)) {
            case UNMASK -> AnalyzeSettings.DEFAULT;
            case COORTWEET -> AnalyzeSettings.coortweet();
            case QUT -> AnalyzeSettings.qut(network);
        };
        List<ActionKind> asked = kinds.stream()
                .map(word -> ActionKind.ofWord(word, "--kinds"))
                .distinct()
                .sorted()
                .toList();
        Windows windows = spans.isEmpty() ? start.windows() : Spans.windows(spans);
        return start.withScope(asked, windows)
                .withPeer(
                        or(minParticipation, start.minParticipation()),
                        or(edgeWeight, start.edgeWeight()),
                        keepLoops || start.keepLoops(),
                        or(minWeight, start.minWeight()))
                .withChance(or(shuffles, start.shuffles()), or(pairBudget, start.pairBudget()), or(seed, start.seed()))
                .withThreads(threads, force)
                .withShifts(shiftsMillis());
    }

    private Map<String, Long> shiftsMillis() {
        Map<String, Long> millis = new TreeMap<>();
        shifts.forEach((platform, span) -> {
            boolean back = span.startsWith("-");
            long length = Spans.millis(back || span.startsWith("+") ? span.substring(1) : span, "--shift");
            millis.put(platform.toLowerCase(Locale.ROOT), back ? -length : length);
        });
        return millis;
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return Optional.ofNullable(given).orElse(otherwise);
    }
}
