package org.unmask.chance.baseline;

import org.unmask.network.ActionColumns;
import org.unmask.network.JoinPlan;
import org.unmask.network.Windows;

/** One kind of action made ready for testing. */
public record TestedKind(
        ActionColumns columns, JoinPlan plan, Windows windows, ObjectClasses classes, EdgeClasses edges) {}
