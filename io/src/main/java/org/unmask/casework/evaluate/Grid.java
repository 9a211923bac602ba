package org.unmask.casework.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.unmask.evaluate.inject.Cover;
import org.unmask.evaluate.inject.Operation;
import org.unmask.evaluate.inject.Shared;
import org.unmask.evaluate.inject.Tightness;
import org.unmask.model.UnusableParameter;

/** Which shapes of operation are tried: every combination of these, each {@code repeats} times. */
public record Grid(
        List<Integer> accounts,
        List<Integer> objects,
        List<Shared> shared,
        List<Tightness> tightness,
        List<Cover> cover,
        double turnout,
        int repeats) {
    /** Members take part in seven of ten objects. */
    public static final double TURNOUT = .7;

    /** Three sizes, three numbers of objects, fresh and popular objects, a minute and a relay, with cover: 36 shapes, three times each. */
    public static final Grid SMALL = new Grid(
            List.of(5, 10, 25),
            List.of(5, 10, 20),
            List.of(Shared.FRESH, Shared.POPULAR),
            List.of(Tightness.MINUTE, Tightness.RELAY),
            List.of(Cover.LIKE_DATA),
            TURNOUT,
            3);

    /** Everything: 480 shapes. */
    public static final Grid FULL = new Grid(
            List.of(5, 10, 25, 50, 100),
            List.of(5, 10, 20, 40),
            List.of(Shared.values()),
            List.of(Tightness.values()),
            List.of(Cover.values()),
            TURNOUT,
            3);

    public Grid {
        accounts = List.copyOf(accounts);
        objects = List.copyOf(objects);
        shared = List.copyOf(shared);
        tightness = List.copyOf(tightness);
        cover = List.copyOf(cover);
        if (repeats < 1 || repeats > 1000) {
            throw new UnusableParameter("--repeats", Integer.toString(repeats), "1 to 1000");
        }
    }

    /** The same with so many repeats, and members that take part in that share of the objects. */
    public Grid with(int otherRepeats, double otherTurnout) {
        return new Grid(accounts, objects, shared, tightness, cover, otherTurnout, otherRepeats);
    }

    /** The most accounts of any shape. */
    public int mostAccounts() {
        return accounts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The shapes, panel by panel: shared objects, cover, tightness; within a panel by accounts, then objects. */
    public List<Operation> shapes() {
        List<Operation> shapes = new ArrayList<>();
        for (Shared what : shared) {
            for (Cover besides : cover) {
                for (Tightness close : tightness) {
                    for (int size : accounts) {
                        objects.forEach(count -> shapes.add(new Operation(size, count, what, close, besides, turnout)));
                    }
                }
            }
        }
        return shapes;
    }
}
