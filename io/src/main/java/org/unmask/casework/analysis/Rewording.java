package org.unmask.casework.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.unmask.evaluate.inject.Injected;
import org.unmask.evaluate.inject.Wording;
import org.unmask.model.Untrusted;
import org.unmask.network.ActionColumns;
import org.unmask.text.NormalText;
import org.unmask.text.disguise.Disguise;
import org.unmask.text.disguise.Recomposed;
import org.unmask.text.near.TextFamilies;

/**
 * Gives the texts of an operation words: each of its objects a new text made of two halves of texts of the case, each member a version of its own.
 * Same normal forms are objects of the kind text, families of at least two of them objects of near texts, as in an analysis; a family is sought among the
 * operation's own texts. Cost: ten microseconds and an alignment for each version.
 */
final class Rewording {
    private static final List<Disguise> EDITS =
            List.of(Disguise.WORDS_EXCHANGED, Disguise.WORDS_MISSPELLED, Disguise.WORDS_DROPPED_OR_ADDED);

    private static final int TRIES = 20;

    private final List<Untrusted> texts;
    private final Wording wording;

    /** {@code texts} of the case, two or more. */
    Rewording(List<Untrusted> texts, Wording wording) {
        this.texts = List.copyOf(texts);
        this.wording = wording;
    }

    /** The actions of the kind text with the versions as objects, and those of the families; both beside what the case has. */
    record Reworded(ActionColumns text, ActionColumns near) {}

    /** Rewords the fresh objects of {@code injected}, actions of the kind text, among {@code near}, the families of the case. */
    Reworded of(Injected injected, ActionColumns near, long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        ActionColumns columns = injected.columns();
        Map<Integer, Untrusted> bases = new HashMap<>();
        Map<Untrusted, Integer> forms = new TreeMap<>();
        TextFamilies families = new TextFamilies();
        int[] object = new int[columns.size()];
        for (int i = 0; i < object.length; i++) {
            object[i] = columns.object(i);
            if (object[i] >= injected.firstFresh()) {
                Untrusted base = bases.computeIfAbsent(object[i], key -> newText(List.copyOf(bases.values()), dice));
                Untrusted version = version(base, dice);
                Untrusted form = NormalText.of(version);
                Integer known = forms.putIfAbsent(form, forms.size());
                if (known == null) {
                    families.add(version);
                }
                object[i] = injected.firstFresh() + (known == null ? forms.size() - 1 : known);
            }
        }
        int[] family = families.find().family();
        int[] first = new int[family.length];
        return new Reworded(
                withObjects(columns, object, injected.firstFresh() + forms.size()),
                withFamilies(
                        near, injected, object, new Families(family, several(family, first), injected.firstFresh())));
    }

    /** Family of each version, and its number among the families of two versions or more, -1 for the others. */
    private record Families(int[] family, int[] number, int firstFresh) {}

    private static int[] several(int[] family, int[] versions) {
        for (int of : family) {
            if (of >= 0) {
                versions[of]++;
            }
        }
        int[] number = new int[versions.length];
        int next = 0;
        for (int f = 0; f < versions.length; f++) {
            number[f] = versions[f] > 1 ? next++ : -1;
        }
        return number;
    }

    private static ActionColumns withObjects(ActionColumns columns, int[] object, int objects) {
        Grown all = new Grown(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            all.add(columns, i, object[i]);
        }
        return all.sorted(columns.accounts(), objects);
    }

    /** What the members wrote beside their families counts as theirs alone, as in an analysis. */
    private static ActionColumns withFamilies(ActionColumns near, Injected injected, int[] object, Families found) {
        ActionColumns texts = injected.columns();
        int[] unshared = new int[texts.accounts()];
        Arrays.setAll(unshared, near::unshared);
        Grown all = new Grown(near.size() + texts.size());
        for (int i = 0; i < near.size(); i++) {
            all.add(near, i, near.object(i));
        }
        int most = 0;
        for (int i = 0; i < texts.size(); i++) {
            int version = object[i] - found.firstFresh();
            int family = version < 0 || found.family()[version] < 0 ? -1 : found.number()[found.family()[version]];
            if (family >= 0) {
                all.add(texts, i, near.objects() + family);
                most = Math.max(most, family + 1);
            } else if (injected.isMember(texts.account(i))) {
                unshared[texts.account(i)]++;
            }
        }
        return all.sorted(texts.accounts(), near.objects() + most).withUnshared(unshared);
    }

    /** Rows in any order. */
    private static final class Grown {
        private final int[] account;
        private final int[] object;
        private final long[] at;
        private final int[] post;
        private int size;

        Grown(int most) {
            account = new int[most];
            object = new int[most];
            at = new long[most];
            post = new int[most];
        }

        void add(ActionColumns from, int row, int what) {
            account[size] = from.account(row);
            object[size] = what;
            at[size] = from.at(row);
            post[size++] = from.post(row);
        }

        ActionColumns sorted(int accounts, int objects) {
            return ActionColumns.sorted(
                    Arrays.copyOf(account, size),
                    Arrays.copyOf(object, size),
                    Arrays.copyOf(at, size),
                    Arrays.copyOf(post, size),
                    new ActionColumns.Ids(accounts, objects));
        }
    }

    /** The first half of one text of the case and the second of another, and where there are enough texts one that is not in {@code taken}. */
    private Untrusted newText(List<Untrusted> taken, SplittableRandom dice) {
        Untrusted made = texts.get(0);
        for (int tries = 0; tries < TRIES && (tries == 0 || taken.contains(made)); tries++) {
            int first = dice.nextInt(texts.size());
            int second = (first + 1 + dice.nextInt(texts.size() - 1)) % texts.size();
            made = Recomposed.halves(texts.get(first), texts.get(second));
        }
        return made;
    }

    private Untrusted version(Untrusted base, SplittableRandom dice) {
        return switch (wording) {
            case SAME -> base;
            case EDITED -> EDITS.get(dice.nextInt(EDITS.size())).of(base, dice.nextLong());
            case REWRITTEN -> Recomposed.rewritten(base, texts, dice);
        };
    }
}
