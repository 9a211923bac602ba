package org.unmask.ingest.twarccsv;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.ingest.Cells;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.model.AccountFacts;
import org.unmask.model.Untrusted;
import org.unmask.time.TimeReader;
import org.unmask.xposts.XText;

/** What rows say about accounts, told when it changes; {@code prefix} stands before the names in tables of posts. */
final class TwarcAccounts {
    private final String prefix;
    private final TimeReader clock;
    private final Map<Untrusted, AccountFacts> told = new HashMap<>();

    TwarcAccounts(String prefix, TimeReader clock) {
        this.prefix = prefix;
        this.clock = clock;
    }

    /** Tells what the row says of {@code id}. */
    void tell(Untrusted id, TwarcCells row, RecordRef ref, RecordSink sink) throws IOException {
        AccountFacts facts = new AccountFacts(
                "x",
                id,
                row.word(prefix + "username"),
                row.word(prefix + "name"),
                decoded(row.text(prefix + "description")),
                row.word(prefix + "location"),
                row.word(prefix + "url"),
                clock.read(row.at(prefix + "created_at")).micros(),
                row.count(prefix + "public_metrics.followers_count", sink::fieldWarning),
                row.count(prefix + "public_metrics.following_count", sink::fieldWarning),
                row.count(prefix + "public_metrics.tweet_count", sink::fieldWarning),
                TwarcContent.verified(Cells.truth(row.at(prefix + "verified")), row.at(prefix + "verified_type")),
                null,
                Cells.truth(row.at(prefix + "protected")),
                clock.read(row.at("__twarc.retrieved_at")).micros());
        if (facts.handle() != null && !facts.equals(told.put(id, facts))) {
            sink.account(facts, ref);
        }
    }

    private static @Nullable Untrusted decoded(String text) {
        return text.isEmpty() ? null : Untrusted.ofNullable(XText.decoded(text));
    }
}
