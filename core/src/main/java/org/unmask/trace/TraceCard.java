package org.unmask.trace;

import java.util.List;

/**
 * The card of a trace, from which METHODS and the help are generated.
 * {@code version} rises whenever the same post could give other objects; {@code id} is the room's name.
 */
public record TraceCard(
        String id,
        int version,
        String name,
        String question,
        String reference,
        List<String> falsePositives,
        List<String> evasions,
        List<String> disarm) {
    public TraceCard {
        falsePositives = List.copyOf(falsePositives);
        evasions = List.copyOf(evasions);
        disarm = List.copyOf(disarm);
    }
}
