package org.unmask.chance.baseline;

import org.unmask.network.ActionColumns;
import org.unmask.network.JoinPlan;
import org.unmask.network.Windows;

/** One kind of action made ready for testing; {@code others} = the rates of the kinds tested before. */
public record TestedKind(
        ActionColumns columns,
        JoinPlan plan,
        Windows windows,
        ObjectClasses classes,
        EdgeClasses edges,
        LagRates others) {}
