package org.unmask.store.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.unmask.ingest.RecordRef;
import org.unmask.model.AccountFacts;
import org.unmask.model.Untrusted;
import org.unmask.store.database.ColumnBatch;
import org.unmask.store.database.Database;
import org.unmask.store.intake.SideColumns.OfAccount;

/** Lays what records say about accounts out as rows of {@code account_readings}; the same facts at the same moment are one row. */
final class AccountRows {
    private final ColumnBatch<OfAccount> batch = new ColumnBatch<>(OfAccount.class);
    private final SeenSet seen = new SeenSet();
    private final MessageDigest digest;
    private final int sourceId;

    AccountRows(int sourceId) {
        this.sourceId = sourceId;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    void load(Database database) throws IOException {
        database.chunks("SELECT reading_hash FROM account_readings", (chunk, rows) -> {
            for (int row = 0; row < rows; row++) {
                seen.add(chunk.vector(0).getLong(row));
            }
        });
    }

    ColumnBatch<OfAccount> batch() {
        return batch;
    }

    void add(AccountFacts facts, RecordRef ref) {
        long hash = hash(facts);
        if (seen.add(hash)) {
            words(facts);
            numbers(facts);
            batch.set(OfAccount.SOURCE_ID, (long) sourceId);
            batch.set(OfAccount.SOURCE_ROW, ref.row());
            batch.set(OfAccount.READING_HASH, hash);
            batch.endRow();
        }
    }

    private void words(AccountFacts facts) {
        batch.set(OfAccount.PLATFORM, facts.platform());
        batch.set(OfAccount.ACCOUNT_ID, facts.accountId());
        batch.set(OfAccount.HANDLE, facts.handle());
        batch.set(OfAccount.DISPLAY_NAME, facts.displayName());
        batch.set(OfAccount.BIO, facts.bio());
        batch.set(OfAccount.LOCATION, facts.location());
        batch.set(OfAccount.URL, facts.url());
        batch.set(OfAccount.VERIFIED, facts.verifiedJson());
    }

    private void numbers(AccountFacts facts) {
        batch.set(OfAccount.CREATED_AT, facts.createdMicros());
        batch.set(OfAccount.FOLLOWERS, facts.followers());
        batch.set(OfAccount.FOLLOWING, facts.following());
        batch.set(OfAccount.POSTS_COUNT, facts.postsCount());
        batch.set(OfAccount.IS_BOT_DECLARED, facts.botDeclared());
        batch.set(OfAccount.PROTECTED, facts.isProtected());
        batch.set(OfAccount.OBSERVED_AT, facts.observedMicros());
    }

    private long hash(AccountFacts facts) {
        add(facts.platform());
        add(facts.accountId());
        add(facts.handle());
        add(facts.displayName());
        add(facts.bio());
        add(facts.location());
        add(facts.url());
        add(facts.verifiedJson());
        add(facts.createdMicros() + " " + facts.followers() + " " + facts.following() + " " + facts.postsCount() + " "
                + facts.botDeclared() + " " + facts.isProtected() + " " + facts.observedMicros());
        return RawHash.part(digest.digest(), 0);
    }

    private void add(@Nullable Untrusted text) {
        add(text == null ? null : text.raw());
    }

    private void add(@Nullable String text) {
        if (text == null) {
            digest.update((byte) 0xFF);
        } else {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0xFE);
        }
    }
}
