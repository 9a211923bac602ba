package org.unmask.cli.pages;

import java.util.ArrayList;
import java.util.List;
import org.unmask.explain.ExplanationCard;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explanations.Explanations;
import org.unmask.finding.conduct.ConductCards;
import org.unmask.rank.Ranking;
import org.unmask.rank.multiplex.Multiplex;
import org.unmask.trace.Trace;
import org.unmask.trace.TraceCard;
import org.unmask.traces.Traces;

/** The page of the methods: a fixed beginning about counting and chance, and one section a trace from its card. */
final class MethodsPage {
    private MethodsPage() {}

    static String text(String beginning) {
        List<String> lines = new ArrayList<>();
        lines.add(beginning.stripTrailing());
        lines.add("");
        lines.add("## Traces: what counts as doing the same");
        lines.add("");
        lines.add("Generated from the cards of the traces.");
        lines.add("");
        for (Trace trace : Traces.all()) {
            section(lines, trace.card());
        }
        lines.add("## Innocent explanations: what else makes accounts act together");
        lines.add("");
        lines.add(
                "Generated from the cards of the explanations. None of them touches `coordination`; none brings a grade below `low`.");
        lines.add("");
        for (InnocentExplanation explanation : Explanations.all()) {
            section(lines, explanation.card());
        }
        lines.add("## Inside a group: who comes after whom, who answers whom, what circulates");
        lines.add("");
        lines.add("Generated from the cards. They describe a group, and raise neither `coordination` nor `grade`.");
        lines.add("");
        ConductCards.ALL.forEach(card -> section(lines, card));
        lines.add("## Ranking: where to look");
        lines.add("");
        lines.add("Generated from the cards of the ranking.");
        lines.add("");
        section(lines, Ranking.CARD);
        section(lines, Multiplex.CARD);
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private static void section(List<String> lines, ExplanationCard card) {
        lines.add("### " + card.name() + " (`" + card.code() + "`)");
        lines.add("");
        lines.add(card.rule());
        lines.add("");
        lines.add("* Reference: " + card.reference());
        list(lines, "When it is wrong", card.wrongWhen());
        lines.add("* What would decide: " + card.wouldDecide());
        lines.add("");
    }

    private static void section(List<String> lines, TraceCard card) {
        lines.add("### " + card.name() + " (`" + card.id() + "`, version " + card.version() + ")");
        lines.add("");
        lines.add(card.question());
        lines.add("");
        lines.add("* Reference: " + card.reference());
        list(lines, "When it is wrong", card.falsePositives());
        list(lines, "How it is evaded", card.evasions());
        if (!card.disarm().isEmpty()) {
            lines.add("* DISARM: " + String.join(", ", card.disarm()));
        }
        lines.add("");
    }

    private static void list(List<String> lines, String head, List<String> items) {
        lines.add("* " + head + ":");
        items.forEach(item -> lines.add("  * " + item));
    }
}
