package org.unmask.report.inside;

import org.unmask.finding.conduct.RelayRow;
import org.unmask.finding.conduct.Role;
import org.unmask.finding.conduct.TalkSort;
import org.unmask.relay.Relay;
import org.unmask.report.words.Figures;
import org.unmask.report.words.Phrases;

/** Hand-offs in words for people who are no statisticians. */
final class RelayWords {
    private RelayWords() {}

    /** The result in a few words. */
    static String head(RelayRow row) {
        String where = row.roles().contains(Role.PLATFORM)
                ? ", from " + Phrases.listed(row.leaderPlatforms()) + " to " + Phrases.listed(row.followerPlatforms())
                : "";
        String what = row.kind() == null ? "" : ", with " + Phrases.traces(row.kind());
        return switch (row.verdict()) {
                    case STEADY -> "a steady lag of " + lag(row.relay().medianMillis());
                    case TWO_SCHEDULES -> "a steady lag, which two schedules would show as well";
                    case UNSTEADY -> "no steady lag";
                    case TOO_FEW -> "a single exhibit without statistics";
                }
                + what
                + where;
    }

    static String sentence(RelayRow row) {
        return switch (row.verdict()) {
            case STEADY ->
                seen(row) + near(row) + drawn(row) + seconds(row)
                        + " A steady lag does not show that whoever is first takes part: a newspaper that is copied on schedule shows the same.";
            case TWO_SCHEDULES ->
                seen(row) + near(row) + drawn(row)
                        + " But whoever is first posts at nearly the same hour each day: two schedules that know nothing of each other look the same.";
            case UNSTEADY -> seen(row) + near(row) + why(row);
            case TOO_FEW -> seen(row) + " Fewer than " + Relay.FEWEST + " occasions show nothing about a rule.";
        };
    }

    private static String seen(RelayRow row) {
        Relay relay = row.relay();
        String occasions = relay.occasions() == relay.objects()
                ? ""
                : " on " + Figures.counted(relay.occasions(), "separate occasion");
        String span = relay.occasions() == 1
                ? ", by " + lag(relay.medianMillis()) + "."
                : ": by " + lag(relay.shortestMillis()) + " to " + lag(relay.longestMillis()) + ", in the middle "
                        + lag(relay.medianMillis()) + ".";
        return "On " + Figures.counted(relay.objects(), "thing") + occasions + " the latter came later" + span;
    }

    private static String near(RelayRow row) {
        return " Three of four lags lie between " + lag(row.relay().lowMillis()) + " and "
                + lag(row.relay().highMillis()) + ".";
    }

    private static String drawn(RelayRow row) {
        return " Lags drawn from the followers' own hours are hardly ever that even (" + Figures.q(row.q()) + ").";
    }

    private static String seconds(RelayRow row) {
        return row.relay().medianMillis() >= 60_000
                ? ""
                : " So short a lag is also what bridges between accounts and posting services show.";
    }

    private static String why(RelayRow row) {
        Relay relay = row.relay();
        Relay.Statistics found = relay.statistics();
        if (relay.aheadShare() < Relay.AHEAD) {
            return " In " + Figures.share(1 - relay.aheadShare())
                    + " of all cases they came at the same moment or before, so no hand-off is claimed.";
        }
        if (found != null && found.factor() > Relay.STEADY_FACTOR) {
            return " That is no steady time, and readers who come when they come show the same (" + Figures.q(row.q())
                    + ").";
        }
        return " The followers' own hours would often give lags as even (" + Figures.q(row.q()) + ").";
    }

    static String plural(TalkSort sort, long count) {
        return count == 1 && sort == TalkSort.REPLY ? "1 reply" : Figures.counted(count, sort.word());
    }

    /** To the second only below an hour: nobody compares seconds of seven hours. */
    static String lag(long millis) {
        long minutes = Math.round(millis / 60_000.0);
        if (minutes < 60) {
            return Figures.lag(millis, false);
        }
        long hours = minutes / 60;
        return hours < 48 ? hours + " h " + minutes % 60 + " min" : Math.round(hours / 24.0) + " days";
    }
}
