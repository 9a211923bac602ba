package org.unmask.casework.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unmask.evaluate.Interval;
import org.unmask.evaluate.inject.Operation;
import org.unmask.evaluate.inject.Wording;
import org.unmask.model.ActionKind;
import org.unmask.model.UnusableParameter;

/** What share of synthetic operations would be found in a case, by their shape; {@code notes} and {@code limits} are sentences of ours. */
public record RecallSurface(
        Manner manner, Grid grid, long seed, List<Cell> cells, List<String> notes, List<String> limits) {
    public RecallSurface {
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
        limits = List.copyOf(limits);
    }

    /** What the words of the shapes mean, in one sentence. */
    public static final String WORDS =
            "fresh = objects that nobody else touches, rare = objects of 2 to 9 accounts of the case, popular = the most shared tenth of those of 10 and more;"
                    + " relay-7h = a first fifth within a minute, the others seven hours later; like-data = members do as much else as accounts of the case";

    /** How the operations act: the kinds of action that their objects take in turn, how their own texts are worded, and on how many platforms. */
    public record Manner(List<ActionKind> kinds, Wording wording, int platforms) {
        public Manner {
            kinds = List.copyOf(kinds);
            if (platforms < 1 || platforms > 2) {
                throw new UnusableParameter("--platforms", Integer.toString(platforms), "1 or 2");
            }
        }

        /** All of it in words, as after "of kind". */
        public String words() {
            return kindWords()
                    + (wording == Wording.SAME ? "" : ", texts " + wording.word())
                    + (platforms == 1 ? "" : ", on two platforms");
        }

        /** The kinds in words, joined by a plus. */
        public String kindWords() {
            return kinds.stream().map(ActionKind::word).collect(Collectors.joining("+"));
        }
    }

    /**
     * One shape: accounts of all repeats together, how many reached at least moderate grade and coordination, in how many repeats at least
     * half of the members reached the grade, and accounts of the case that reached it only because the operation was there,
     * and in how many repeats each reason, by its code, lowered a group with members in it.
     */
    public record Cell(
            Operation shape,
            int repeats,
            long members,
            long graded,
            long coordinated,
            int operationsFound,
            long others,
            SortedMap<String, Integer> lowered) {
        public Cell {
            lowered = Collections.unmodifiableSortedMap(new TreeMap<>(lowered));
        }

        /** The share of members with at least moderate grade. */
        public double recall() {
            return (double) graded / members;
        }

        /** Its interval, as if each member were found or missed by itself. */
        public Interval recallInterval() {
            return Interval.wilson(graded, members);
        }

        /** The share of members with at least moderate coordination. */
        public double coordination() {
            return (double) coordinated / members;
        }

        /** Its interval, as if each member were found or missed by itself. */
        public Interval coordinationInterval() {
            return Interval.wilson(coordinated, members);
        }

        /** The interval of the share of operations found. */
        public Interval operationsInterval() {
            return Interval.wilson(operationsFound, repeats);
        }
    }
}
