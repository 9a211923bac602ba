package org.unmask.explain;

import java.util.List;

/**
 * The card of an innocent explanation, from which METHODS and the reports are made.
 * {@code code} stands in exports and never changes; {@code id} is the room's name; {@code rule} says in one sentence when it applies and what
 * it does; {@code wouldDecide} = the evidence outside these data that would tell the crowd from an operation hidden in it.
 */
public record ExplanationCard(
        String id,
        String code,
        String name,
        String rule,
        String reference,
        List<String> wrongWhen,
        String wouldDecide) {
    public ExplanationCard {
        wrongWhen = List.copyOf(wrongWhen);
    }
}
