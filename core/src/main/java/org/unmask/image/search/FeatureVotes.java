package org.unmask.image.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds pictures that share local features, whatever has happened to the picture as a whole: cut, covered, part of something larger.
 *
 * <p>Each feature is a code of 64 bits in which like features have few different bits. Codes are looked up by four parts of 16 bits, each with
 * up to one bit changed; a feature of the query votes for every picture with a feature within {@value #NEAR} bits, and its vote is shared
 * among them, so that what many pictures have counts little. What it proposes is not evidence. Memory: 28 bytes a feature; cost grows with
 * the number of features: made for some hundred thousand pictures.
 */
public final class FeatureVotes {
    private static final int PARTS = 4;
    private static final int BITS = 16;
    private static final int NEAR = 9;
    /** What so many pictures have is lettering or a logo. */
    private static final int COMMON = 200;
    /** Fewer features are chance. */
    private static final int LEAST_FEATURES = 6;
    /** Codes of one part that are looked at; more are cut, by the order of pictures. */
    private static final int MOST_OF_PART = 20_000;

    private static final Comparator<Voted> ORDER =
            Comparator.comparingDouble(Voted::score).reversed().thenComparingInt(Voted::picture);

    private final long[] codes;
    private final int[] pictureOf;
    private final int[][] offsets = new int[PARTS][];
    private final int[][] postings = new int[PARTS][];
    private final double[] scores;
    private final int[] features;
    private final int[] stamp;
    private int round;

    /** A picture that was voted for: by how many features of the query, and the sum of their votes. */
    public record Voted(int picture, int features, double score) {}

    /** An index of the codes of pictures, whose places in the list are their names. Not for several threads at once. */
    public FeatureVotes(List<long[]> codesOfPictures) {
        int all = codesOfPictures.stream().mapToInt(codes -> codes.length).sum();
        codes = new long[all];
        pictureOf = new int[all];
        int at = 0;
        for (int picture = 0; picture < codesOfPictures.size(); picture++) {
            for (long code : codesOfPictures.get(picture)) {
                codes[at] = code;
                pictureOf[at++] = picture;
            }
        }
        for (int part = 0; part < PARTS; part++) {
            lay(part);
        }
        scores = new double[codesOfPictures.size()];
        features = new int[codesOfPictures.size()];
        stamp = new int[codesOfPictures.size()];
    }

    private void lay(int part) {
        int[] starts = new int[(1 << BITS) + 1];
        for (long code : codes) {
            starts[value(code, part) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] places = starts.clone();
        int[] laid = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            laid[places[value(codes[i], part)]++] = i;
        }
        offsets[part] = starts;
        postings[part] = laid;
    }

    private static int value(long code, int part) {
        return (int) (code >>> (BITS * part)) & ((1 << BITS) - 1);
    }

    /** The pictures with the most votes of these codes, at most {@code most}, the best first; {@code except} is left out. */
    public List<Voted> search(long[] query, int except, int most) {
        List<Integer> touched = new ArrayList<>();
        List<Integer> hit = new ArrayList<>();
        for (long code : query) {
            hit.clear();
            round++;
            collect(code, except, hit);
            if (hit.size() > COMMON) {
                continue;
            }
            for (int picture : hit) {
                if (features[picture] == 0) {
                    touched.add(picture);
                }
                features[picture]++;
                scores[picture] += 1.0 / hit.size();
            }
        }
        List<Voted> voted = new ArrayList<>();
        for (int picture : touched) {
            if (features[picture] >= LEAST_FEATURES) {
                voted.add(new Voted(picture, features[picture], scores[picture]));
            }
            features[picture] = 0;
            scores[picture] = 0;
        }
        voted.sort(ORDER);
        return List.copyOf(voted.subList(0, Math.min(most, voted.size())));
    }

    private void collect(long code, int except, List<Integer> hit) {
        for (int part = 0; part < PARTS; part++) {
            int value = value(code, part);
            visit(code, part, value, except, hit);
            for (int bit = 0; bit < BITS; bit++) {
                visit(code, part, value ^ (1 << bit), except, hit);
            }
        }
    }

    private void visit(long code, int part, int value, int except, List<Integer> hit) {
        int start = offsets[part][value];
        int end = Math.min(offsets[part][value + 1], start + MOST_OF_PART);
        for (int place = start; place < end; place++) {
            int feature = postings[part][place];
            int picture = pictureOf[feature];
            if (stamp[picture] != round && picture != except && Long.bitCount(codes[feature] ^ code) <= NEAR) {
                stamp[picture] = round;
                hit.add(picture);
            }
        }
    }
}
