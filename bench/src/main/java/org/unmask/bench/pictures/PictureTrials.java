package org.unmask.bench.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.unmask.casework.Progress;
import org.unmask.casework.Refusal;
import org.unmask.casework.pictures.DisguisePictures;
import org.unmask.casework.pictures.PictureScores;
import org.unmask.casework.pictures.PictureScores.Outcome;
import org.unmask.casework.pictures.PictureScores.Score;
import org.unmask.evaluate.Interval;
import org.unmask.media.change.Change;

/**
 * Draws a gallery as files and has {@code evaluate --images} change and seek some of its pictures. Nothing in the gallery is the same as
 * anything else in it: every family before the changes is wrong. Arguments: pictures in the gallery, how many are changed, seed of the
 * drawings, and optionally which changes. Prints tables in Markdown, also by the sort of picture.
 */
public final class PictureTrials {
    private static final int HANDS = 2;
    private static final long SEED = 20230907;

    private PictureTrials() {}

    /** Runs the trials. */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        int changed = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        Path folder = Files.createTempDirectory("gallery");
        try {
            long start = System.nanoTime();
            draw(folder, count, seed);
            System.out.printf(Locale.ROOT, "drawn in %.0f s%n", (System.nanoTime() - start) / 1e9);
            start = System.nanoTime();
            PictureScores scores = scores(folder, count, changed, changes(arguments));
            System.out.printf(Locale.ROOT, "measured in %.0f s%n%n", (System.nanoTime() - start) / 1e9);
            print(scores);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static List<Change> changes(String[] arguments) {
        return arguments.length < 4
                ? List.of(Change.values())
                : Arrays.stream(arguments[3].split(",", -1))
                        .map(Change::valueOf)
                        .toList();
    }

    private static PictureScores scores(Path folder, int count, int changed, List<Change> changes)
            throws IOException, Refusal {
        return DisguisePictures.run(
                new DisguisePictures.Asked(folder, count, changed, changes, SEED, HANDS), new Pace());
    }

    /** Says on the error stream how far it is. */
    private static final class Pace implements Progress {
        private String phase = "";

        @Override
        public void begin(String name, String unit, long total) {
            phase = name + " of " + total + " " + unit;
        }

        @Override
        public void at(long done) {
            if (done % 100 == 0) {
                System.err.println(done + " " + phase);
            }
        }

        @Override
        public void end() {
            System.err.println("done: " + phase);
        }

        @Override
        public void say(String sentence) {
            System.err.println(sentence);
        }
    }

    private static void draw(Path folder, int count, long seed) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        List<Future<Path>> coming = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            coming.add(hands.submit(() -> Files.write(
                    folder.resolve(String.format(Locale.ROOT, "%06d.jpg", number)), jpeg(Drawing.of(seed, number)))));
        }
        for (Future<Path> one : coming) {
            one.get();
        }
        hands.shutdown();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(0.92f);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static void print(PictureScores scores) {
        System.out.printf(Locale.ROOT, "%s%n", scores.folder());
        System.out.printf(
                Locale.ROOT,
                "wrong pairs: %d of %d, in a million %s%n%n",
                scores.wrong(),
                scores.pairs(),
                scores.wrongInAMillion());
        StringBuilder head = new StringBuilder(
                "| change | copies | found | goal | verified of found that can be | not verifiable | wrong pairs |");
        for (Drawing.Sort sort : Drawing.Sort.values()) {
            head.append(' ').append(sort.name().toLowerCase(Locale.ROOT)).append(" |");
        }
        System.out.println(head);
        System.out.println("|---".repeat(7 + Drawing.Sort.values().length) + "|");
        scores.scores().forEach((change, score) -> System.out.println(row(scores, change, score)));
    }

    private static String row(PictureScores scores, Change change, Score score) {
        StringBuilder row = new StringBuilder("| " + change.words() + " | " + score.copies());
        row.append(share(score.found(), score.copies(), score.foundInterval()));
        row.append(" | ").append(Double.isNaN(change.goal()) ? "-" : String.format(Locale.ROOT, "%.2f", change.goal()));
        row.append(share(score.verified(), score.verifiable(), score.verifiedInterval()));
        row.append(" | ").append(score.notVerifiable()).append(" | ").append(score.wrong());
        for (Drawing.Sort sort : Drawing.Sort.values()) {
            row.append(ofSort(scores, score, sort));
        }
        return row + " |";
    }

    /** Found and verified of the pictures of one sort. */
    private static String ofSort(PictureScores scores, Score score, Drawing.Sort sort) {
        int[] counts = new int[3];
        for (int i = 0; i < scores.changed().size(); i++) {
            String name = String.valueOf(scores.changed().get(i).getFileName());
            if (Drawing.sortOf(Integer.parseInt(name.substring(0, 6))) == sort) {
                Outcome outcome = score.outcomes().get(i);
                counts[0]++;
                counts[1] += outcome == Outcome.MISSED ? 0 : 1;
                counts[2] += outcome == Outcome.VERIFIED ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT, " | %.2f / %.2f", (double) counts[1] / counts[0], (double) counts[2] / counts[0]);
    }

    private static String share(int part, int all, Interval interval) {
        return all == 0
                ? " | -"
                : String.format(
                        Locale.ROOT, " | %.3f [%.2f, %.2f]", (double) part / all, interval.low(), interval.high());
    }
}
