package org.unmask.casework.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.evidence.GroupDraft;
import org.unmask.finding.evidence.GroupEvidence;
import org.unmask.finding.evidence.Surroundings;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;
import org.unmask.store.analysis.AccountProfile;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.text.CanonicalLink;
import org.unmask.text.Declared;
import org.unmask.text.lists.AccountList;

/** What the case knows of a group beside its actions: what its members declare, and what its objects are called. */
final class Known {
    /** The name of an object that is in no case. */
    private static final Untrusted UNNAMED = Untrusted.of("synthetic");

    private final AnalysisTables tables;
    private final List<TraceResult> traces;
    private final WarningLists lists;

    Known(AnalysisTables tables, List<TraceResult> traces, WarningLists lists) {
        this.tables = tables;
        this.traces = traces;
        this.lists = lists;
    }

    /** Around a group whose members have these profiles. */
    Surroundings around(GroupDraft draft, List<AccountProfile> profiles) throws IOException {
        AccountList official = lists.official();
        List<Surroundings.Declared> declared =
                profiles.stream().map(profile -> declared(profile, official)).toList();
        return new Surroundings(declared, names(draft, traces, null), publishers(draft, traces, declared));
    }

    /**
     * Around a group in which accounts from the last of the case on are synthetic, and declare nothing; so are objects, which have no name.
     */
    Surroundings around(GroupDraft draft, List<TraceResult> seen, Synthetic synthetic) throws IOException {
        int[] members = draft.evidence().members();
        int[] real =
                Arrays.stream(members).filter(m -> m < tables.accountCount()).toArray();
        AccountList official = lists.official();
        List<Surroundings.Declared> declared = new ArrayList<>();
        for (AccountProfile profile : tables.profiles(real)) {
            declared.add(declared(profile, official));
        }
        boolean described = tables.areDescribed();
        // Members stand in ascending order, and synthetic accounts have the highest numbers.
        while (declared.size() < members.length) {
            declared.add(new Surroundings.Declared(null, false, null, false, described));
        }
        return new Surroundings(declared, names(draft, seen, synthetic), publishers(draft, seen, declared));
    }

    /** Synthetic members name no site, so that all links that are asked for are in the case. */
    private Set<Integer> publishers(GroupDraft draft, List<TraceResult> seen, List<Surroundings.Declared> declared)
            throws IOException {
        Surroundings.Pages pages = new Surroundings.Pages(seen, draft, declared);
        int[] links = pages.links();
        return links.length == 0 ? Set.of() : pages.publishers(tables.objects(ActionKind.LINK, links));
    }

    /** From which object on the names of each trace are unknown; all are known of traces beyond. */
    @SuppressWarnings("ArrayRecordComponent")
    record Synthetic(int[] first) {
        int end(int trace) {
            return trace < first.length ? first[trace] : Integer.MAX_VALUE;
        }
    }

    /** The names of the group's objects in the order of its evidence. */
    private List<Untrusted> names(GroupDraft draft, List<TraceResult> seen, @Nullable Synthetic synthetic)
            throws IOException {
        List<Untrusted> names = new ArrayList<>();
        for (int trace : draft.evidence().traces()) {
            int[] objects = draft.evidence().uses().stream()
                    .filter(use -> use.trace() == trace)
                    .mapToInt(GroupEvidence.Use::object)
                    .toArray();
            int end = synthetic == null ? Integer.MAX_VALUE : synthetic.end(trace);
            List<Untrusted> real = tables.objects(
                    seen.get(trace).kind(),
                    Arrays.stream(objects).filter(o -> o < end).toArray());
            int next = 0;
            for (int object : objects) {
                names.add(object < end ? real.get(next++) : UNNAMED);
            }
        }
        return names;
    }

    private static Surroundings.Declared declared(AccountProfile profile, AccountList official) {
        Untrusted bio = profile.bio();
        Untrusted site = site(profile.url());
        return new Surroundings.Declared(
                profile.botDeclared(),
                bio != null && Declared.saysAutomated(bio),
                site,
                official.isIn(profile.account().platform(), profile.account().id(), profile.handle(), site),
                bio != null || profile.displayName() != null);
    }

    private static @Nullable Untrusted site(@Nullable Untrusted url) {
        Untrusted link = url == null ? null : CanonicalLink.of(url);
        return link == null ? null : CanonicalLink.ownSiteOf(link);
    }
}
