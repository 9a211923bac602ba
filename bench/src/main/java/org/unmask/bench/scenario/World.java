package org.unmask.bench.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unmask.bench.scenario.words.Texts;
import org.unmask.bench.scenario.words.Writing;
import org.unmask.finding.evidence.Surroundings;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;
import org.unmask.network.ActionColumns;
import org.unmask.text.near.TextFamilies;

/** A made-up world under construction: accounts with what they declare and what they belong to, objects with names, actions. */
final class World {
    /** The first day: 2026-03-02, a Monday. */
    static final long START = 1_772_409_600_000L;

    static final int DAYS = 30;
    static final long END = START + DAYS * Chances.DAY;

    /** Truth of an account that belongs to nothing. */
    static final int NOBODY = -1;

    private static final Surroundings.Declared SILENT = new Surroundings.Declared(null, false, null, false, true);

    private final Chances chances;
    private final Writing writing;
    private final Texts texts = new Texts();
    private final List<Surroundings.Declared> declared = new ArrayList<>();
    private final List<Integer> belongs = new ArrayList<>();
    private final List<Integer> platform = new ArrayList<>();
    private final Map<ActionKind, Column> columns = new EnumMap<>(ActionKind.class);
    private int posts;

    World(long seed) {
        this.chances = new Chances(seed);
        this.writing = new Writing(seed);
    }

    /** The actions of one kind as growing columns, and the names of its objects. */
    private static final class Column {
        private int[] account = new int[1024];
        private int[] object = new int[1024];
        private long[] at = new long[1024];
        private int[] post = new int[1024];
        private int size;
        private final List<Untrusted> names = new ArrayList<>();

        private void add(int who, int what, long when, int how) {
            if (size == account.length) {
                account = Arrays.copyOf(account, 2 * size);
                object = Arrays.copyOf(object, 2 * size);
                at = Arrays.copyOf(at, 2 * size);
                post = Arrays.copyOf(post, 2 * size);
            }
            account[size] = who;
            object[size] = what;
            at[size] = when;
            post[size++] = how;
        }
    }

    Chances chances() {
        return chances;
    }

    Writing writing() {
        return writing;
    }

    /** A new account that says nothing of itself and belongs to {@code truth}. */
    int account(int truth) {
        return account(truth, SILENT);
    }

    int account(int truth, Surroundings.Declared says) {
        declared.add(says);
        belongs.add(truth);
        platform.add(0);
        return declared.size() - 1;
    }

    /** Moves an account to the second platform. */
    void onOtherPlatform(int account) {
        platform.set(account, 1);
    }

    /** A new object; of texts, the object that the text is, which is an old one where somebody wrote it before. */
    int object(ActionKind kind, String name) {
        return object(kind, Untrusted.of(name));
    }

    int object(ActionKind kind, Untrusted name) {
        Column column = columns.computeIfAbsent(kind, k -> new Column());
        if (kind == ActionKind.TEXT) {
            return texts.number(name);
        }
        column.names.add(name);
        return column.names.size() - 1;
    }

    int post() {
        return posts++;
    }

    /** One action by a post of its own, to the second, as sources give times. */
    void act(ActionKind kind, int account, int object, long at) {
        act(kind, account, object, at, post());
    }

    void act(ActionKind kind, int account, int object, long at, int post) {
        Column column = column(kind);
        if (object != Texts.NONE) {
            column.add(account, object, at / 1000 * 1000, post);
        }
    }

    /** A post with that text. */
    void write(int account, Untrusted text, long at, int post) {
        act(ActionKind.TEXT, account, object(ActionKind.TEXT, text), at, post);
    }

    void write(int account, Untrusted text, long at) {
        write(account, text, at, post());
    }

    int accounts() {
        return declared.size();
    }

    int truthOf(int account) {
        return belongs.get(account);
    }

    int[] platforms() {
        return platform.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The kinds of which there are actions; families of texts last, as in the product. */
    List<ActionKind> kinds() {
        List<ActionKind> kinds = new ArrayList<>(columns.keySet());
        if (columns.containsKey(ActionKind.TEXT) && !texts.familyNames().isEmpty()) {
            kinds.add(ActionKind.NEAR_TEXT);
        }
        return kinds;
    }

    ActionColumns columns(ActionKind kind) {
        if (kind == ActionKind.NEAR_TEXT) {
            return families(column(ActionKind.TEXT));
        }
        Column column = column(kind);
        return sorted(column, kind == ActionKind.TEXT ? texts.size() : column.names.size());
    }

    private ActionColumns families(Column column) {
        int[] family = texts.families();
        int[] alone = new int[accounts()];
        Column near = new Column();
        for (int i = 0; i < column.size; i++) {
            int of = family[column.object[i]];
            if (of >= 0) {
                near.add(column.account[i], of, column.at[i], column.post[i]);
            }
            alone[column.account[i]] += of == TextFamilies.ALONE ? 1 : 0;
        }
        return sorted(near, texts.familyNames().size()).withUnshared(alone);
    }

    private ActionColumns sorted(Column column, int objects) {
        return ActionColumns.sorted(
                Arrays.copyOf(column.account, column.size),
                Arrays.copyOf(column.object, column.size),
                Arrays.copyOf(column.at, column.size),
                Arrays.copyOf(column.post, column.size),
                new ActionColumns.Ids(accounts(), objects));
    }

    private Column column(ActionKind kind) {
        Column column = columns.get(kind);
        if (column == null) {
            throw new AssertionError("no actions of kind " + kind.word());
        }
        return column;
    }

    Untrusted name(ActionKind kind, int object) {
        return switch (kind) {
            case TEXT -> texts.name(object);
            case NEAR_TEXT -> texts.familyNames().get(object);
            default -> column(kind).names.get(object);
        };
    }

    Surroundings.Declared declared(int account) {
        return declared.get(account);
    }
}
