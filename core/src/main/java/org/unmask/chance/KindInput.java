package org.unmask.chance;

import java.util.List;
import org.unmask.network.ActionColumns;

/** The actions of one kind: columns, and the platform of each account as index into {@code platforms}. */
@SuppressWarnings("ArrayRecordComponent")
public record KindInput(ActionColumns columns, int[] platformOf, List<String> platforms) {}
