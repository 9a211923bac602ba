package org.unmask.demo;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.unmask.finding.AccountKey;
import org.unmask.finding.Results;
import org.unmask.model.Level;

/**
 * How a run did on the invented world: {@code found} of {@code planted} accounts have {@code coordination} of at least
 * {@code moderate}, and {@code organic} ordinary accounts have it wrongly.
 */
public record DemoVerdict(long planted, long found, long organic) {

    /** Compares the accounts of a run with the planted ones. */
    public static DemoVerdict of(Results results, Map<AccountKey, String> planted) {
        AtomicLong found = new AtomicLong();
        AtomicLong organic = new AtomicLong();
        results.accounts(row -> {
            if (row.coordination().compareTo(Level.MODERATE) >= 0) {
                (planted.containsKey(row.account()) ? found : organic).incrementAndGet();
            }
        });
        return new DemoVerdict(planted.size(), found.get(), organic.get());
    }

    /** One sentence for the person who ran the demo. */
    public String sentence() {
        String others = organic == 0 ? "no ordinary account" : organic + " ordinary accounts";
        return found + " of " + planted + " planted accounts were found to act together, and " + others + ".";
    }
}
