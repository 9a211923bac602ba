package org.unmask.text.near;

import java.util.Arrays;
import org.unmask.model.Untrusted;

/**
 * Texts that are one text in disguise: MinHash proposes (Broder: On the resemblance and containment of documents, 1997), an alignment of
 * words proves. Letters count as what they look like (UTS #39), so neither look-alikes nor invisible characters hide a copy.
 * In: texts in any order. Out: families as numbers, the same for every order of the texts. Texts of fewer than five words (twelve letters
 * where no spaces are written) are left out: they are too short to be told apart. Cost: about ten microseconds and 300 bytes a text.
 */
public final class TextFamilies {
    /** Fewer words are in no family. */
    public static final int FEWEST_WORDS = 5;

    /** In place of a family: a text that is like no other. */
    public static final int ALONE = -1;

    /** In place of a family: a text that was left out. */
    public static final int LEFT_OUT = -2;

    /** The same measure for scripts that write no spaces. */
    public static final int FEWEST_LETTERS = 12;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Wordings rows = new Wordings();
    private final TextReader reader = new TextReader(vocabulary, rows);

    /**
     * What was found: per text in the order of adding its family from 0 on, {@link #ALONE}, or {@link #LEFT_OUT}; families are numbered by their first text.
     * {@code tooShort} texts were left out; {@code distinct} are left when those are taken as one that differ in letters alike, accents, case,
     * spaces, links, mentions, signs and hashtags only; {@code compared} pairs of these were aligned.
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Found(int[] family, int families, int tooShort, int distinct, long compared) {}

    /** Adds one text. */
    public void add(Untrusted text) {
        reader.read(text.raw());
    }

    /** Adds a text that stands for nothing, so that numbers stay in step. */
    public void addNothing() {
        reader.read("");
    }

    /** Finds the families of all texts. To be asked once. */
    public Found find() {
        int[] body = new Boilerplate(rows, vocabulary).bodies(FEWEST_WORDS);
        Alike alike = new Alike(rows, vocabulary, body, kept(body));
        Wordings distinct = alike.rows();
        SameWording same = new SameWording(distinct, vocabulary);
        Proposals proposals = new Proposals(distinct, vocabulary, same);
        Bands bands = new Bands(distinct, vocabulary);
        for (int band = 0; band < Bands.BANDS; band++) {
            proposals.walk(bands.sorted(band));
        }
        Kin kin = new Kin(distinct, vocabulary, same, proposals);
        divide(kin, proposals.joined(), distinct.size());
        return numbered(alike, kin.family(), proposals.compared());
    }

    private int[] kept(int[] body) {
        int[] kept = new int[rows.size()];
        int size = 0;
        for (int row = 0; row < kept.length; row++) {
            if (saysEnough(row, body[row])) {
                kept[size++] = row;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private boolean saysEnough(int row, int length) {
        int words = 0;
        int letters = 0;
        for (int place = rows.start(row); place < rows.start(row) + length; place++) {
            letters += rows.is(place, Wordings.UNSPACED) ? 1 : 0;
            words += rows.is(place, Wordings.TAG) || rows.is(place, Wordings.UNSPACED) ? 0 : 1;
        }
        return words >= FEWEST_WORDS || letters + 2 * words >= FEWEST_LETTERS && letters > 0;
    }

    private static void divide(Kin kin, Joined joined, int size) {
        long[] byLeader = new long[size];
        for (int row = 0; row < size; row++) {
            byLeader[row] = (long) joined.leader(row) << 32 | row;
        }
        Arrays.sort(byLeader);
        int from = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || byLeader[i] >> 32 != byLeader[from] >> 32) {
                if (i - from > 1) {
                    kin.divide(Arrays.stream(byLeader, from, i)
                            .mapToInt(key -> (int) key)
                            .toArray());
                }
                from = i;
            }
        }
    }

    /** Carries families of distinct rows over to the texts behind them; rows of several texts are a family by themselves. */
    private Found numbered(Alike alike, int[] kin, long compared) {
        int distinct = kin.length;
        int groups = 0;
        for (int group : kin) {
            groups = Math.max(groups, group + 1);
        }
        int[] members = new int[groups + distinct];
        for (int text = 0; text < rows.size(); text++) {
            int row = alike.rowOf(text);
            if (row >= 0) {
                members[kin[row] >= 0 ? kin[row] : groups + row]++;
            }
        }
        int[] number = new int[members.length];
        Arrays.fill(number, ALONE);
        int[] family = new int[rows.size()];
        int families = 0;
        int tooShort = 0;
        for (int text = 0; text < family.length; text++) {
            int row = alike.rowOf(text);
            int group = row < 0 ? -1 : kin[row] >= 0 ? kin[row] : groups + row;
            tooShort += row < 0 ? 1 : 0;
            if (group >= 0 && members[group] > 1 && number[group] < 0) {
                number[group] = families++;
            }
            family[text] = group < 0 ? LEFT_OUT : number[group];
        }
        return new Found(family, families, tooShort, distinct, compared);
    }
}
