package org.unmask.casework.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unmask.finding.RunSummary;
import org.unmask.finding.SourceRow;
import org.unmask.model.ActionKind;
import org.unmask.rank.Ranking;
import org.unmask.rank.multiplex.Multiplex;

/**
 * The name of a run: SHA-256 over version, settings and sources, so that the same question on the same data is the same run.
 * Threads are no part of it, since they change nothing.
 */
public final class RunIdentity {
    /** Rises whenever the same data and settings could give another result. */
    public static final String VERSION = "0.1.0";

    private RunIdentity() {}

    /** The name of the run that answers these settings on these sources. */
    public static String of(List<SourceRow> sources, Map<String, String> parameters) {
        String canonical = "unmask " + VERSION + "\n"
                + parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining())
                + sources.stream()
                        .map(source -> source.sha256() + " " + source.format() + " " + source.zoneDecision()
                                + (source.control() ? " control" : "") + "\n")
                        .sorted()
                        .collect(Collectors.joining());
        return HexFormat.of().formatHex(sha256(canonical));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }

    /** The settings that decide a result, in a fixed order. */
    public static Map<String, String> parameters(AnalyzeSettings settings) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("semantics", settings.semantics().word());
        parameters.put("kinds", kinds(settings));
        parameters.put(
                "windows_s",
                settings.windows().millis().stream()
                        .map(millis -> millis % 1000 == 0 ? Long.toString(millis / 1000) : millis / 1000.0 + "")
                        .collect(Collectors.joining(",")));
        switch (settings.semantics()) {
            case UNMASK -> {
                parameters.put("alpha", "0.01");
                parameters.put("min_objects", "3");
                parameters.put("min_days", "2");
                parameters.put("ranking", Integer.toString(Ranking.CARD.version()));
                parameters.put("multiplex", Integer.toString(Multiplex.CARD.version()));
                parameters.put("shuffles", Integer.toString(settings.shuffles()));
                parameters.put("pair_budget", Long.toString(settings.pairBudget()));
                parameters.put("seed", Long.toString(settings.seed()));
                settings.shifts()
                        .forEach((platform, millis) ->
                                parameters.put(RunSummary.SHIFT + platform, Long.toString(millis)));
            }
            case COORTWEET -> {
                parameters.put("min_participation", Integer.toString(settings.minParticipation()));
                parameters.put("edge_weight", Double.toString(settings.edgeWeight()));
                parameters.put("keep_loops", Boolean.toString(settings.keepLoops()));
            }
            case QUT -> {
                parameters.put("network", String.valueOf(settings.network()));
                parameters.put("min_weight", Integer.toString(settings.minWeight()));
            }
        }
        return parameters;
    }

    private static String kinds(AnalyzeSettings settings) {
        return settings.kinds().isEmpty()
                ? "default"
                : settings.kinds().stream().map(ActionKind::word).sorted().collect(Collectors.joining(","));
    }
}
