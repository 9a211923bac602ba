package org.unmask.finding;

import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;

/**
 * An object whose window was cut by the pair budget: full and kept pairs of actions at the widest window.
 * {@code effectiveMillis} = the window that was really used; {@code sampleShare} &lt; 1 where one tick alone exceeded the budget.
 */
public record CutRow(
        ActionKind kind,
        Untrusted object,
        long actions,
        long accounts,
        long fullPairs,
        long keptPairs,
        long effectiveMillis,
        double sampleShare) {}
