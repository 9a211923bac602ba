package org.unmask.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.unmask.finding.exhibit.GreyPicture;
import org.unmask.finding.exhibit.OwnExhibit;

/**
 * The results of one run as report and exports read them; rows come in the total order of the contract.
 * Accounts by key; ties by (a, b, kind word, window); groups and exhibits by id; pairs by (kind word, object, account a, post a, account b, post b).
 */
public interface Results {
    RunSummary summary();

    void accounts(Consumer<AccountRow> sink);

    /** Evidence ties, or with {@code all} every tie that the run kept. */
    void ties(boolean all, Consumer<TieRow> sink);

    List<GroupRow> groups();

    List<ExhibitRow> exhibits();

    /** The exhibits that the analyst added to the case, by id; they belong to no run. */
    List<OwnExhibit> ownExhibits();

    void pairs(Consumer<PairRow> sink);

    /** The small copy of the picture whose file has that SHA-256; empty where it is not in the case (any more). */
    Optional<GreyPicture> picture(String sha256);
}
