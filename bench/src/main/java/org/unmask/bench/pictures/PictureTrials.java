package org.unmask.bench.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.Sha256;
import org.unmask.casework.pictures.LookAlikes;
import org.unmask.casework.pictures.Verifier;
import org.unmask.image.Turn;
import org.unmask.image.search.FeatureVotes;
import org.unmask.image.search.HashIndex;
import org.unmask.media.PictureAnswer;
import org.unmask.media.PictureReader;
import org.unmask.media.features.Features;
import org.unmask.store.media.PicturePair;
import org.unmask.store.media.SmallPicture;
import org.unmask.store.media.StoredPicture;

/**
 * Draws a gallery, changes some of its pictures in every way of {@link Change}, and looks for each among all: found by fingerprint, found by
 * local features, and verified. Arguments: pictures in the gallery, and every how manieth is changed. Prints tables in Markdown.
 */
public final class PictureTrials {
    private static final int PROPOSED = 10;
    private static final int TEXTURED = 30;
    /** Every fifth picture is asked for unrelated ones that share features. */
    private static final int ASKED = 5;

    private final ExecutorService hands = Executors.newFixedThreadPool(2);
    private final PictureReader reader;
    private final List<Taken> gallery = new ArrayList<>();
    private final Map<String, SmallPicture> smalls = new HashMap<>();
    private final Verifier verifier =
            new Verifier(sha256 -> Objects.requireNonNull(smalls.get(sha256), "of the gallery"));

    private PictureTrials(PictureReader reader) {
        this.reader = reader;
    }

    /** Runs the trials. */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        int every = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("pictures");
        long start = System.nanoTime();
        try (PictureReader reader = new PictureReader(folder, 2)) {
            PictureTrials trials = new PictureTrials(reader);
            trials.draw(count);
            System.out.printf(Locale.ROOT, "gallery %d, seconds %.0f%n%n", count, (System.nanoTime() - start) / 1e9);
            trials.unrelated();
            trials.attack(every);
            trials.hands.shutdown();
        }
        System.out.printf(Locale.ROOT, "%nseconds in all: %.0f%n", (System.nanoTime() - start) / 1e9);
    }

    private record Taken(StoredPicture picture, SmallPicture small, long[] codes) {}

    private Taken taken(BufferedImage image, float quality) throws IOException, InterruptedException {
        byte[] file = jpeg(image, quality);
        PictureAnswer.Decoded decoded = (PictureAnswer.Decoded) reader.read(file);
        String sha256 = HexFormat.of().formatHex(Sha256.digest().digest(file));
        SmallPicture small = new SmallPicture(
                decoded.small().width(),
                decoded.small().height(),
                decoded.small().grey(),
                decoded.small().colours());
        long[] codes = new Features.Finder()
                .of(small.width(), small.height(), small.grey())
                .codes();
        StoredPicture picture =
                new StoredPicture(sha256, decoded.pixelSha256(), decoded.codec().ordinal(), decoded.fingerprints());
        return new Taken(picture, small, codes);
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private void draw(int count) throws Exception {
        List<Future<Taken>> coming = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            coming.add(hands.submit(() -> taken(Drawing.of(number), 0.92f)));
        }
        for (Future<Taken> one : coming) {
            gallery.add(one.get());
        }
        gallery.forEach(one -> smalls.put(one.picture().sha256(), one.small()));
    }

    /** Nothing in the gallery is the same as anything else in it: every pair that is said to be is wrong. */
    private void unrelated() throws IOException {
        List<StoredPicture> sorted = gallery.stream()
                .map(Taken::picture)
                .sorted(java.util.Comparator.comparing(StoredPicture::sha256))
                .toList();
        Map<PicturePair.Likeness, Integer> judged = new EnumMap<>(PicturePair.Likeness.class);
        List<LookAlikes.Pair> alike = LookAlikes.of(sorted);
        for (LookAlikes.Pair pair : alike) {
            PicturePair said = verifier.judge(
                    sorted.get(pair.a()).sha256(), sorted.get(pair.b()).sha256(), pair.match());
            judged.merge(said.likeness(), 1, Integer::sum);
        }
        int proposed = 0;
        int wrong = 0;
        FeatureVotes votes = votes();
        for (int i = 0; i < gallery.size(); i += ASKED) {
            for (FeatureVotes.Voted voted : votes.search(gallery.get(i).codes(), i, PROPOSED)) {
                proposed++;
                PicturePair said = judged(gallery.get(i), gallery.get(voted.picture()));
                wrong += said != null && said.isSameGraphic() ? 1 : 0;
            }
        }
        long comparable = gallery.stream()
                .filter(one -> one.picture().fingerprints().get(0).isComparable())
                .count();
        long textured =
                gallery.stream().filter(one -> one.codes().length >= TEXTURED).count();
        System.out.printf(
                Locale.ROOT,
                "unrelated pairs: %d; quality >= 50: %d pictures; %d or more features: %d pictures%n"
                        + "alike by fingerprint: %d pairs, judged %s; proposed by features to every fifth: %d, judged the same graphic: %d%n%n",
                (long) gallery.size() * (gallery.size() - 1) / 2,
                comparable,
                TEXTURED,
                textured,
                alike.size(),
                judged,
                proposed,
                wrong);
    }

    private FeatureVotes votes() {
        return new FeatureVotes(gallery.stream().map(Taken::codes).toList());
    }

    /** The verdict by features, or by the nearest fingerprints where there are any. */
    private @Nullable PicturePair judged(Taken one, Taken other) throws IOException {
        boolean first = one.picture().sha256().compareTo(other.picture().sha256()) < 0;
        StoredPicture a = first ? one.picture() : other.picture();
        StoredPicture b = first ? other.picture() : one.picture();
        List<LookAlikes.Pair> alike = LookAlikes.of(List.of(a, b));
        return alike.isEmpty()
                ? verifier.judge(a.sha256(), b.sha256())
                : verifier.judge(a.sha256(), b.sha256(), alike.get(0).match());
    }

    /** What was counted for one change. */
    private static final class Tally {
        private int pictures;
        private int byFingerprint;
        private int byFeatures;
        private int found;
        private int verified;
        private int foundTextured;
        private int verifiedTextured;
        private final int[] foundOf = new int[Drawing.Sort.values().length];
        private final int[] picturesOf = new int[Drawing.Sort.values().length];
    }

    private void attack(int every) throws Exception {
        List<Integer> pictureOf = new ArrayList<>();
        List<org.unmask.image.PdqHash> hashes = new ArrayList<>();
        for (int i = 0; i < gallery.size(); i++) {
            for (var view : gallery.get(i).picture().fingerprints()) {
                if (view.isComparable()) {
                    pictureOf.add(i);
                    hashes.add(view.hash());
                }
            }
        }
        HashIndex index = HashIndex.of(hashes);
        FeatureVotes votes = votes();
        System.out.println(
                "| change | pictures | by fingerprint | by features | found | verified of found | of found with texture | "
                        + "found: shapes | clouds | charts | cards |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (Change change : Change.values()) {
            List<Integer> bases = new ArrayList<>();
            List<Future<Taken>> coming = new ArrayList<>();
            for (int i = 0; i < gallery.size(); i += every) {
                int number = i;
                if (gallery.get(i).picture().fingerprints().get(0).isComparable()) {
                    bases.add(i);
                    coming.add(hands.submit(() ->
                            taken(change.applied(Drawing.of(number), new SplittableRandom(number)), change.quality())));
                }
            }
            Tally tally = new Tally();
            for (int k = 0; k < bases.size(); k++) {
                count(tally, bases.get(k), coming.get(k).get(), new Search(index, pictureOf, votes));
            }
            print(change, tally);
        }
    }

    private record Search(HashIndex index, List<Integer> pictureOf, FeatureVotes votes) {
        boolean byFingerprint(Taken changed, int base) {
            boolean[] hit = {false};
            for (var view : changed.picture().fingerprints()) {
                for (Turn turn : Turn.values()) {
                    if (view.isComparable()) {
                        index.search(view.hash(turn), 31, (place, apart) -> hit[0] |= pictureOf.get(place) == base);
                    }
                }
            }
            return hit[0];
        }

        boolean byFeatures(Taken changed, int base) {
            return votes.search(changed.codes(), -1, PROPOSED).stream().anyMatch(voted -> voted.picture() == base);
        }
    }

    private void count(Tally tally, int base, Taken changed, Search search) throws IOException {
        smalls.put(changed.picture().sha256(), changed.small());
        boolean byFingerprint = search.byFingerprint(changed, base);
        boolean byFeatures = search.byFeatures(changed, base);
        boolean found = byFingerprint || byFeatures;
        Taken original = gallery.get(base);
        boolean same = changed.picture().sha256().equals(original.picture().sha256());
        PicturePair said = found && !same ? judged(original, changed) : null;
        boolean verified = same || (said != null && said.isSameGraphic());
        boolean textured = original.codes().length >= TEXTURED;
        int sort = Drawing.sortOf(base).ordinal();
        tally.pictures++;
        tally.picturesOf[sort]++;
        tally.byFingerprint += byFingerprint ? 1 : 0;
        tally.byFeatures += byFeatures ? 1 : 0;
        tally.found += found ? 1 : 0;
        tally.foundOf[sort] += found ? 1 : 0;
        tally.verified += verified ? 1 : 0;
        tally.foundTextured += found && textured ? 1 : 0;
        tally.verifiedTextured += verified && textured ? 1 : 0;
        if (!same) {
            smalls.remove(changed.picture().sha256());
        }
    }

    private static void print(Change change, Tally tally) {
        StringBuilder row = new StringBuilder("| " + change.words() + " | " + tally.pictures);
        row.append(share(tally.byFingerprint, tally.pictures)).append(share(tally.byFeatures, tally.pictures));
        row.append(share(tally.found, tally.pictures)).append(share(tally.verified, tally.found));
        row.append(share(tally.verifiedTextured, tally.foundTextured));
        for (int sort = 0; sort < tally.foundOf.length; sort++) {
            row.append(share(tally.foundOf[sort], tally.picturesOf[sort]));
        }
        System.out.println(row + " |");
    }

    private static String share(int part, int all) {
        return " | " + (all == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / all));
    }
}
