package org.unmask.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unmask.finding.AccountKey;
import org.unmask.finding.AccountRow;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.GroupRow;
import org.unmask.finding.Results;
import org.unmask.finding.RunSummary;
import org.unmask.finding.exhibit.GreyPicture;
import org.unmask.finding.exhibit.OwnExhibit;
import org.unmask.model.Level;

/** The results sorted as a report tells them: findings, groups that are explained, leads; each with its exhibits, ties and members. */
final class Contents {
    private final Results results;
    private final RunSummary summary;
    private final List<GroupRow> findings = new ArrayList<>();
    private final List<GroupRow> explained = new ArrayList<>();
    private final List<GroupRow> leads = new ArrayList<>();
    private final Map<String, List<ExhibitRow>> exhibits = new TreeMap<>();
    private final Map<String, TieSums> ties = new TreeMap<>();
    private final Map<AccountKey, AccountRow> members = new HashMap<>();

    Contents(Results results) {
        this.results = results;
        this.summary = results.summary();
        Map<AccountKey, String> groupOf = new HashMap<>();
        for (GroupRow group : results.groups()) {
            shelf(group).add(group);
            group.members().forEach(member -> groupOf.put(member.account(), group.groupId()));
        }
        results.exhibits()
                .forEach(e -> exhibits.computeIfAbsent(e.groupId(), id -> new ArrayList<>())
                        .add(e));
        results.accounts(row -> {
            if (groupOf.containsKey(row.account())) {
                members.put(row.account(), row);
            }
        });
        results.ties(false, tie -> {
            String group = groupOf.get(tie.a());
            if (group != null && group.equals(groupOf.get(tie.b()))) {
                ties.computeIfAbsent(group, id -> new TieSums()).add(tie);
            }
        });
        Comparator<GroupRow> strongestFirst = Comparator.comparing(GroupRow::grade)
                .thenComparing(GroupRow::coordination)
                .thenComparing(group -> group.members().size())
                .reversed()
                .thenComparing(GroupRow::groupId);
        List.of(findings, explained, leads).forEach(shelf -> shelf.sort(strongestFirst));
    }

    RunSummary summary() {
        return summary;
    }

    /** Groups whose grade lets them be published as coordination that is not explained, strongest first. */
    List<GroupRow> findings() {
        return findings;
    }

    /** Groups that act together, but are not evidence of a covert operation. */
    List<GroupRow> explained() {
        return explained;
    }

    /** Groups with too little evidence. */
    List<GroupRow> leads() {
        return leads;
    }

    /** All groups: findings, explained ones, leads. */
    List<GroupRow> groups() {
        return Stream.of(findings, explained, leads).flatMap(List::stream).toList();
    }

    /** The exhibits of a group in the order of their ids. */
    List<ExhibitRow> exhibits(GroupRow group) {
        return exhibits.getOrDefault(group.groupId(), List.of());
    }

    /** The exhibits that the analyst added, by id. */
    List<OwnExhibit> ownExhibits() {
        return results.ownExhibits();
    }

    /** The small copy of a picture by the SHA-256 of its file, where the case has it. */
    Optional<GreyPicture> picture(String sha256) {
        return results.picture(sha256);
    }

    /** What the evidence ties inside a group say, by kind and window. */
    List<TieSums.Line> ties(GroupRow group) {
        TieSums sums = ties.get(group.groupId());
        return sums == null ? List.of() : sums.lines();
    }

    /** A member's row among the accounts of the run, or null. */
    @org.jspecify.annotations.Nullable
    AccountRow row(AccountKey account) {
        return members.get(account);
    }

    /** All exhibits of the report. */
    long exhibitCount() {
        return exhibits.values().stream().mapToLong(List::size).sum();
    }

    private List<GroupRow> shelf(GroupRow group) {
        if (group.grade().compareTo(Level.MODERATE) >= 0) {
            return findings;
        }
        return group.coordination().compareTo(Level.MODERATE) >= 0 ? explained : leads;
    }
}
