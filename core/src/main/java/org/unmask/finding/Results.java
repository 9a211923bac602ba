package org.unmask.finding;

import java.util.List;
import java.util.function.Consumer;

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

    void pairs(Consumer<PairRow> sink);
}
