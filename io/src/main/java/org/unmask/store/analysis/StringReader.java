package org.unmask.store.analysis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.unmask.finding.AccountKey;
import org.unmask.finding.PostView;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;
import org.unmask.store.content.PostViews;
import org.unmask.store.database.Database;

/** Reads the strings behind the numbers that are asked for. */
final class StringReader {
    private static final String ACCOUNTS = """
            SELECT a.platform, a.account_id FROM a_wanted w JOIN a_accounts a ON a.account = w.number ORDER BY place""";
    private static final String NUMBERS = """
            SELECT coalesce(a.account, -1)
            FROM a_wanted w LEFT JOIN a_accounts a ON a.platform = w.platform AND a.account_id = w.id ORDER BY place""";
    private static final String OBJECTS = """
            SELECT o.object FROM a_wanted w JOIN a_objects o ON o.number = w.number WHERE o.kind = ? ORDER BY place""";

    /** Long ones in bytes a character write no spaces; the order is that of a hash, which means nothing and never changes. */
    private static final String TEXTS = """
            SELECT DISTINCT text, md5(text) AS place FROM reading_words
            WHERE text IS NOT NULL AND (
                len(string_split(trim(text), ' ')) >= 12 OR (length(text) >= 24 AND strlen(text) * 2 >= length(text) * 5))
            ORDER BY place, text LIMIT ?""";

    private final Database database;

    StringReader(Database database) {
        this.database = database;
    }

    List<String> platforms() throws IOException {
        return database.query("SELECT DISTINCT platform FROM a_accounts ORDER BY platform", row -> row.text(1));
    }

    List<AccountKey> accounts(int[] ids) throws IOException {
        Wanted.numbers(database, ids);
        return asked(ids.length, database.query(ACCOUNTS, row -> new AccountKey(row.text(1), row.untrusted(2))));
    }

    int[] numbersOf(List<AccountKey> keys) throws IOException {
        Wanted.keys(database, keys);
        return database.query(NUMBERS, row -> (int) row.number(1)).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    List<AccountProfile> profiles(int[] ids) throws IOException {
        Wanted.numbers(database, ids);
        return asked(ids.length, database.query(Profiles.SQL, Profiles::read));
    }

    List<Untrusted> texts(int most) throws IOException {
        return database.query(TEXTS, row -> row.untrusted(1), (long) most);
    }

    List<Untrusted> objects(ActionKind kind, int[] ids) throws IOException {
        Wanted.numbers(database, ids);
        return asked(ids.length, database.query(OBJECTS, row -> row.untrusted(1), (long) kind.ordinal()));
    }

    List<PostView> posts(int[] ids) throws IOException {
        Wanted.numbers(database, ids);
        return asked(ids.length, database.query(PostViews.SQL, PostViews::read));
    }

    private static <T> List<T> asked(int count, List<T> found) {
        if (found.size() != count) {
            throw new AssertionError("asked for " + count + ", found " + found.size());
        }
        return found;
    }

    long[] accountHashes(int accounts) throws IOException {
        long[] hashes = new long[accounts];
        MessageDigest digest = sha256();
        database.chunks("SELECT account, platform, account_id FROM a_accounts", (chunk, rows) -> {
            for (int row = 0; row < rows; row++) {
                digest.update(chunk.vector(1).getString(row).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                byte[] hash = digest.digest(chunk.vector(2).getString(row).getBytes(StandardCharsets.UTF_8));
                hashes[chunk.vector(0).getInt(row)] =
                        ByteBuffer.wrap(Arrays.copyOf(hash, Long.BYTES)).getLong();
            }
        });
        return hashes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
