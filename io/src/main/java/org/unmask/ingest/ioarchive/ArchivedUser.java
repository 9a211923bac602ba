package org.unmask.ingest.ioarchive;

import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.NamedCells;
import org.unmask.ingest.Cells;
import org.unmask.model.AccountFacts;
import org.unmask.model.Moment;
import org.unmask.model.Untrusted;
import org.unmask.time.TimeReader;

/** What a row of either file says about its account. */
final class ArchivedUser {
    private final @Nullable TimeReader created;

    ArchivedUser(@Nullable TimeReader created) {
        this.created = created;
    }

    /** The account's facts, or null where the row names no account. */
    @Nullable
    AccountFacts facts(NamedCells row) {
        Untrusted id = Cells.id(row.at("userid"));
        if (id == null) {
            return null;
        }
        return new AccountFacts(
                "x",
                id,
                Cells.word(row.at("user_screen_name")),
                Cells.word(row.at("user_display_name")),
                Cells.word(row.at("user_profile_description")),
                Cells.word(row.at("user_reported_location")),
                Cells.word(row.at("user_profile_url")),
                created == null
                        ? Moment.NONE
                        : created.read(row.at("account_creation_date")).micros(),
                Cells.count(row.at("follower_count")),
                Cells.count(row.at("following_count")),
                null,
                null,
                null,
                null,
                Moment.NONE);
    }
}
