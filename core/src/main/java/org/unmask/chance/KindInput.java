package org.unmask.chance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.chance.baseline.LagRates;
import org.unmask.network.ActionColumns;

/**
 * The actions of one kind: columns, and the platform of each account as index into {@code platforms}.
 * {@code others} = how close in time ordinary actions of the kinds tested before are, null where there is none.
 */
@SuppressWarnings("ArrayRecordComponent")
public record KindInput(
        ActionColumns columns,
        int[] platformOf,
        List<String> platforms,
        @Nullable LagRates others) {
    /** The first kind, or the only one. */
    public KindInput(ActionColumns columns, int[] platformOf, List<String> platforms) {
        this(columns, platformOf, platforms, null);
    }
}
