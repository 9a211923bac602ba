package org.unmask.casework.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.unmask.bytes.Sha256;
import org.unmask.casework.Progress;
import org.unmask.casework.Refusal;
import org.unmask.casework.pictures.PictureScores.Outcome;
import org.unmask.casework.pictures.PictureScores.Score;
import org.unmask.media.ColourCopy;
import org.unmask.media.PictureAnswer;
import org.unmask.media.PictureFault;
import org.unmask.media.PictureReader;
import org.unmask.media.change.Change;
import org.unmask.store.media.NewPicture;
import org.unmask.store.media.PicturePair;

/**
 * The evaluation of the search for the same graphic on the user's own pictures: each changed as reposting changes pictures, all copies of one
 * change in one heap with the pictures, sorted into families as those of a case. No case is needed, and nothing is kept. Cost: for each
 * changed picture some seconds of processor time.
 */
public final class DisguisePictures {
    /** So many files of a folder are drawn. */
    public static final int GALLERY = 2_000;
    /** So many of their pictures are changed. */
    public static final int CHANGED = 100;
    /** With fewer features in a picture nothing can be laid over it. */
    private static final int TEXTURED = Verifier.LEAST_FEATURES;

    /** The folder, how many files of it are drawn, how many pictures are changed and in which ways, the seed of both, and how many work at it. */
    public record Asked(Path folder, int gallery, int changed, List<Change> changes, long seed, int threads) {
        public Asked {
            changes = List.copyOf(changes);
        }
    }

    private final Asked asked;
    private final Progress progress;
    private final Tools tools;
    private final Gallery gallery;
    private final Map<PictureFault, Integer> unusable = new EnumMap<>(PictureFault.class);
    private int again;

    private record Tools(PictureReader reader, Scratch scratch, InOrder hands) {}

    private DisguisePictures(Asked asked, Progress progress, Tools tools) {
        this.asked = asked;
        this.progress = progress;
        this.tools = tools;
        this.gallery = new Gallery(tools.scratch());
    }

    /** Changes the pictures and looks for them. Refuses a folder without files, or without two pictures of which one can be changed. */
    public static PictureScores run(Asked asked, Progress progress) throws IOException, Refusal {
        List<Path> files = MediaFolder.files(asked.folder());
        Path place = Files.createTempDirectory("unmask-pictures");
        try (PictureReader reader = new PictureReader(place, asked.threads());
                Scratch scratch = new Scratch(place.resolve("small"));
                InOrder hands = new InOrder(asked.threads())) {
            return new DisguisePictures(asked, progress, new Tools(reader, scratch, hands)).measure(files);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped before all pictures were changed", stopped);
        } finally {
            remove(place);
        }
    }

    private static void remove(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException expected) {
            // A child that is still ending may hold its folder, which is empty.
            place.toFile().deleteOnExit();
        }
    }

    private PictureScores measure(List<Path> files) throws IOException, Refusal, InterruptedException {
        List<Path> drawn = drawn(files, asked.gallery(), asked.seed());
        read(drawn);
        List<Gallery.Hung> all = gallery.pictures();
        List<Gallery.Hung> seen =
                all.stream().filter(DisguisePictures::isComparable).toList();
        if (all.size() < 2 || seen.isEmpty()) {
            throw new Refusal(
                    Refusal.Fault.INPUT,
                    "E-EVALUATE-PICTURES",
                    "There are no pictures to change.",
                    "The folder holds no two different pictures of which at least one has something to see in it.",
                    "Name a folder of PNG, JPEG, GIF or WebP files.");
        }
        progress.say("Looking for families among " + all.size() + " pictures.");
        gallery.sort();
        List<Gallery.Hung> bases = drawn(seen, asked.changed(), asked.seed() + 1);
        PictureScores.Folder folder = new PictureScores.Folder(
                files.size(),
                drawn.size(),
                unusable,
                again,
                all.size(),
                all.size() - seen.size(),
                (int) all.stream().filter(DisguisePictures::isTextured).count(),
                gallery.families());
        return new PictureScores(folder, bases.stream().map(Gallery.Hung::path).toList(), scores(bases));
    }

    private static boolean isComparable(Gallery.Hung one) {
        return one.picture().fingerprints().get(0).isComparable();
    }

    private static boolean isTextured(Gallery.Hung one) {
        return one.codes().length >= TEXTURED;
    }

    /** At most so many of these, in their order. */
    private static <T> List<T> drawn(List<T> all, int most, long seed) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, new Random(seed));
        return places.subList(0, Math.min(most, places.size())).stream()
                .sorted()
                .map(all::get)
                .toList();
    }

    private void read(List<Path> files) throws IOException, InterruptedException {
        List<Callable<ExaminedFile>> work = new ArrayList<>();
        for (Path path : files) {
            work.add(() -> ExaminedFile.of(path, Map.of(), sha256 -> false, tools.reader()));
        }
        progress.begin("pictures", "files", files.size());
        tools.hands().run(work, (place, one) -> {
            String fault = one.file().fault();
            if (fault != null) {
                unusable.merge(PictureFault.valueOf(fault), 1, Integer::sum);
            } else if (one.picture() != null && !gallery.add(files.get(place), one.picture())) {
                again++;
            }
            progress.at(place + 1L);
        });
        progress.end();
    }

    private Map<Change, Score> scores(List<Gallery.Hung> bases) throws IOException, InterruptedException {
        Map<Change, Score> scores = new EnumMap<>(Change.class);
        progress.begin(
                "changes", "copies", (long) bases.size() * asked.changes().size());
        long mark = tools.scratch().mark();
        for (Change change : asked.changes()) {
            List<Callable<NewPicture>> work = new ArrayList<>();
            for (int i = 0; i < bases.size(); i++) {
                Gallery.Hung base = bases.get(i);
                Gallery.Hung other = another(base, i);
                long seed = asked.seed() + i;
                work.add(() -> copy(base, other, change, seed));
            }
            List<NewPicture> copies = new ArrayList<>();
            long done = (long) bases.size() * scores.size();
            tools.hands().run(work, (place, copy) -> {
                copies.add(copy);
                progress.at(done + place + 1);
            });
            scores.put(change, score(change, bases, copies));
            tools.scratch().backTo(mark);
        }
        progress.end();
        return scores;
    }

    /** A picture of another family, to stand beside this one; this one where there is no other family. */
    private Gallery.Hung another(Gallery.Hung base, int place) {
        List<Gallery.Hung> all = gallery.pictures();
        for (int step = 1; step < all.size(); step++) {
            Gallery.Hung other = all.get((place * 7 + step) % all.size());
            if (!gallery.family(other.sha256()).equals(gallery.family(base.sha256()))) {
                return other;
            }
        }
        return base;
    }

    private NewPicture copy(Gallery.Hung base, Gallery.Hung other, Change change, long seed)
            throws IOException, InterruptedException {
        ColourCopy picture = colours(base);
        byte[] file = change.applied(picture, change.takesAnother() ? colours(other) : picture, seed);
        if (tools.reader().read(file) instanceof PictureAnswer.Decoded decoded) {
            return ExaminedFile.picture(sha256(file), decoded);
        }
        throw new IOException("a copy that was made here could not be read");
    }

    private ColourCopy colours(Gallery.Hung one) throws IOException, InterruptedException {
        byte[] file = Files.readAllBytes(one.path());
        ColourCopy copy = sha256(file).equals(one.sha256()) ? tools.reader().colours(file) : null;
        if (copy == null) {
            throw new IOException("a picture was changed on the disk while it was being measured");
        }
        return copy;
    }

    private static String sha256(byte[] file) {
        return HexFormat.of().formatHex(Sha256.digest().digest(file));
    }

    private Score score(Change change, List<Gallery.Hung> bases, List<NewPicture> copies) throws IOException {
        PictureFamilies families = gallery.with(copies);
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, Set<String>> shown = new TreeMap<>();
        for (int i = 0; i < bases.size(); i++) {
            Gallery.Hung base = bases.get(i);
            String copy = copies.get(i).picture().sha256();
            outcomes.add(outcome(base, copy, families));
            Set<String> on = shown.computeIfAbsent(copy, key -> new TreeSet<>());
            on.add(gallery.family(base.sha256()));
            if (change.takesAnother()) {
                on.add(gallery.family(another(base, i).sha256()));
            }
        }
        gallery.pictures().forEach(one -> shown.put(one.sha256(), Set.of(gallery.family(one.sha256()))));
        long wrong = families.fresh().stream()
                .filter(PicturePair::isSameGraphic)
                .filter(pair -> Collections.disjoint(shown(shown, pair.a()), shown(shown, pair.b())))
                .count();
        long changed = bases.size();
        long pairs = changed * (gallery.pictures().size() - 1L) + changed * (changed - 1) / 2;
        return new Score(outcomes, wrong, pairs);
    }

    private static Set<String> shown(Map<String, Set<String>> shown, String sha256) {
        return shown.getOrDefault(sha256, Set.of());
    }

    private Outcome outcome(Gallery.Hung base, String copy, PictureFamilies families) {
        if (families.isOne(base.sha256(), copy)) {
            return Outcome.VERIFIED;
        }
        if (gallery.kin(base.sha256()).stream().noneMatch(kin -> families.wasProposed(kin, copy))) {
            return Outcome.MISSED;
        }
        return isTextured(base) ? Outcome.FOUND : Outcome.NOT_VERIFIABLE;
    }
}
