package org.unmask.casework.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unmask.chance.baseline.BenjaminiHochberg;
import org.unmask.clocks.Clocks;
import org.unmask.finding.AccountKey;
import org.unmask.finding.GroupRow;
import org.unmask.finding.conduct.Circulation;
import org.unmask.finding.conduct.CirculationRow;
import org.unmask.finding.conduct.Conduct;
import org.unmask.finding.conduct.PingRow;
import org.unmask.finding.conduct.Pings;
import org.unmask.finding.conduct.Reaction;
import org.unmask.finding.conduct.RelayRow;
import org.unmask.finding.conduct.RolePair;
import org.unmask.finding.conduct.RolePairs;
import org.unmask.finding.conduct.TalkSort;
import org.unmask.finding.evidence.GroupDraft;
import org.unmask.finding.evidence.GroupEvidence;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.model.ActionKind;
import org.unmask.network.ActionColumns;
import org.unmask.relay.Handoffs;
import org.unmask.relay.Postings;
import org.unmask.relay.Relay;
import org.unmask.relay.RelayTest;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.talk.TalkReader;

/** What happens inside the groups of a run: hand-offs, corrected over all of them; seed and ping; and how much circulates inside. */
final class ConductStory {
    /** Lags below this are not told apart: the least window that a run evaluates by default. */
    private static final long HASTE_MILLIS = 10_000;

    private final AnalysisTables tables;
    private final Findings findings;
    private final int[] platformOf;
    private final Clocks clocks;
    private final long seed;

    ConductStory(AnalysisTables tables, Findings findings, Clocks clocks, long seed) throws IOException {
        this.tables = tables;
        this.findings = findings;
        this.platformOf = tables.platformOf();
        this.clocks = clocks;
        this.seed = seed;
    }

    private record Asked(int group, @Nullable ActionKind kind, RolePair roles, Handoffs handoffs) {}

    Conduct of(List<TraceResult> traces) throws IOException {
        if (findings.groups().isEmpty()) {
            return Conduct.NONE;
        }
        TalkReader talk = tables.talk();
        return new Conduct(relays(traces), pings(talk), circulation(talk));
    }

    private List<PingRow> pings(TalkReader talk) throws IOException {
        List<Pings> counts = new ArrayList<>();
        for (int g = 0; g < findings.groups().size(); g++) {
            counts.add(new Pings(Arrays.stream(members(g)).boxed().collect(Collectors.toSet())));
        }
        List<int[]> groups =
                IntStream.range(0, counts.size()).mapToObj(this::members).toList();
        for (Reaction reaction : talk.reactions(groups)) {
            counts.get(reaction.group()).add(reaction);
        }
        List<PingRow> rows = new ArrayList<>();
        for (int g = 0; g < counts.size(); g++) {
            Pings pings = counts.get(g);
            if (pings.reactions() > 0) {
                List<PingRow.Target> top = new ArrayList<>();
                for (int target : pings.top()) {
                    top.add(new PingRow.Target(talk.name(target), pings.mentions(target)));
                }
                rows.add(pings.row(findings.groups().get(g).groupId(), top));
            }
        }
        return rows;
    }

    private List<CirculationRow> circulation(TalkReader talk) throws IOException {
        List<List<CirculationRow>> rows = new ArrayList<>();
        findings.groups().forEach(group -> rows.add(new ArrayList<>()));
        for (TalkSort sort : TalkSort.values()) {
            Circulation circulation = new Circulation(sort, talk.edges(sort), platformOf);
            for (int g = 0; g < rows.size(); g++) {
                CirculationRow row =
                        circulation.of(findings.groups().get(g).groupId(), members(g), seed + rows.size() + g);
                if (row != null) {
                    rows.get(g).add(row);
                }
            }
        }
        return rows.stream().flatMap(List::stream).toList();
    }

    /** The members of a group by account number, ascending. */
    private int[] members(int g) {
        return findings.assessments().get(g).draft().evidence().members();
    }

    private List<RelayRow> relays(List<TraceResult> traces) {
        List<Asked> asked = asked(traces);
        long tests = asked.stream()
                .filter(question -> RelayTest.isTestable(question.handoffs()))
                .count();
        Postings postings =
                new Postings(traces.stream().map(TraceResult::columns).toList());
        List<Asked> answered = new ArrayList<>();
        List<Relay> relays = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            RelayTest.Settings settings =
                    new RelayTest.Settings(RelayTest.Settings.drawsFor((int) tests), seed + i, HASTE_MILLIS);
            Relay relay = RelayTest.of(asked.get(i).handoffs(), postings, settings);
            if (relay != null) {
                answered.add(asked.get(i));
                relays.add(relay);
            }
        }
        return rows(answered, relays);
    }

    private List<Asked> asked(List<TraceResult> traces) {
        List<Asked> asked = new ArrayList<>();
        for (int g = 0; g < findings.groups().size(); g++) {
            GroupDraft draft = findings.assessments().get(g).draft();
            GroupEvidence evidence = draft.evidence();
            for (RolePair roles : RolePairs.of(draft, findings.automated(g), platformOf, clocks)) {
                asked.add(asked(g, null, roles, evidence.traces(), traces));
                if (evidence.traces().size() > 1) {
                    for (int t : evidence.traces()) {
                        Asked ofKind = asked(g, traces.get(t).kind(), roles, List.of(t), traces);
                        if (RelayTest.isTestable(ofKind.handoffs())) {
                            asked.add(ofKind);
                        }
                    }
                }
            }
        }
        return asked;
    }

    private static Asked asked(
            int group, @Nullable ActionKind kind, RolePair roles, List<Integer> places, List<TraceResult> traces) {
        List<ActionColumns> columns =
                places.stream().map(t -> traces.get(t).columns()).toList();
        return new Asked(group, kind, roles, Handoffs.of(columns, roles.leaders(), roles.followers()));
    }

    /** Of single kinds only a steady lag is told; all that were tested count in the correction. */
    private List<RelayRow> rows(List<Asked> asked, List<Relay> relays) {
        double[] p = relays.stream()
                .map(Relay::statistics)
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Relay.Statistics::p)
                .toArray();
        double[] q = BenjaminiHochberg.qValues(p, p.length, 1);
        List<RelayRow> rows = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < asked.size(); i++) {
            Asked question = asked.get(i);
            GroupRow group = findings.groups().get(question.group());
            int[] members = members(question.group());
            @Nullable Double corrected = relays.get(i).statistics() == null ? null : (Double) q[next++];
            RelayRow row = new RelayRow(
                    group.groupId(),
                    question.kind(),
                    question.roles().roles(),
                    keys(group, members, question.roles().leaders()),
                    keys(group, members, question.roles().followers()),
                    relays.get(i),
                    corrected);
            if (row.kind() == null || row.isSteady()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<AccountKey> keys(GroupRow group, int[] members, int[] accounts) {
        return Arrays.stream(accounts)
                .mapToObj(account -> group.members()
                        .get(Arrays.binarySearch(members, account))
                        .account())
                .toList();
    }
}
