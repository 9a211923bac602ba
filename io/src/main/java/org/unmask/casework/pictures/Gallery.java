package org.unmask.casework.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unmask.store.media.NewPicture;
import org.unmask.store.media.PicturePair;
import org.unmask.store.media.SmallPicture;
import org.unmask.store.media.StoredPicture;

/** The pictures of a measurement, sorted into families as those of a case, and newcomers among them. */
final class Gallery {
    /** A picture of the gallery: its file, what is kept of it, and the codes of its features. */
    record Hung(Path path, StoredPicture picture, long[] codes) {
        String sha256() {
            return picture.sha256();
        }
    }

    private static final int REMEMBERED = 800;

    private final Scratch scratch;
    /** One for all heaps: what it saw of a picture it need not see again. */
    private final Verifier verifier;

    private final Map<String, Hung> pictures = new LinkedHashMap<>();
    private final List<PicturePair> pairs = new ArrayList<>();
    private Map<String, String> families = Map.of();

    Gallery(Scratch scratch) {
        this.scratch = scratch;
        this.verifier = new Verifier(scratch::small, REMEMBERED);
    }

    /** Adds a picture; false where its bytes hang here already. */
    boolean add(Path path, NewPicture picture) throws IOException {
        Hung hung = new Hung(path, picture.picture(), picture.codes());
        scratch.put(hung.sha256(), picture.small());
        return pictures.putIfAbsent(hung.sha256(), hung) == null;
    }

    /** The pictures in the order in which they were added. */
    List<Hung> pictures() {
        return List.copyOf(pictures.values());
    }

    /** Sorts the pictures into families. */
    void sort() throws IOException {
        PictureFamilies sorting = new PictureFamilies(heap(List.of(), pictures.keySet()), verifier);
        sorting.find();
        pairs.addAll(sorting.fresh());
        families = sorting.names();
    }

    /** Families of two or more. */
    int families() {
        Map<String, Integer> sizes = new TreeMap<>();
        families.values().forEach(family -> sizes.merge(family, 1, Integer::sum));
        return (int) sizes.values().stream().filter(size -> size > 1).count();
    }

    /** The family of a picture of the gallery. */
    String family(String sha256) {
        return Objects.requireNonNull(families.get(sha256), "a picture of the gallery");
    }

    /** The pictures that are of the family of this one, itself among them. */
    List<String> kin(String sha256) {
        String family = family(sha256);
        return families.entrySet().stream()
                .filter(one -> one.getValue().equals(family))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The families when these come in together, all new, as a folder of pictures comes into a case. */
    PictureFamilies with(List<NewPicture> newcomers) throws IOException {
        Map<String, Hung> fresh = new LinkedHashMap<>();
        for (NewPicture one : newcomers) {
            scratch.put(one.picture().sha256(), one.small());
            fresh.put(one.picture().sha256(), new Hung(Path.of(""), one.picture(), one.codes()));
        }
        fresh.keySet().removeAll(pictures.keySet());
        PictureFamilies sorting = new PictureFamilies(heap(List.copyOf(fresh.values()), fresh.keySet()), verifier);
        sorting.find();
        return sorting;
    }

    private Heap heap(List<Hung> more, Set<String> unsorted) {
        TreeMap<String, Hung> all = new TreeMap<>(pictures);
        more.forEach(one -> all.put(one.sha256(), one));
        return new Heap() {
            @Override
            public List<StoredPicture> pictures() {
                return all.values().stream().map(Hung::picture).toList();
            }

            @Override
            public List<long[]> codes() {
                return all.values().stream().map(Hung::codes).toList();
            }

            @Override
            public List<PicturePair> pairs() {
                return List.copyOf(pairs);
            }

            @Override
            public Set<String> unsorted() {
                return new TreeSet<>(unsorted);
            }

            @Override
            public SmallPicture small(String sha256) throws IOException {
                return scratch.small(sha256);
            }
        };
    }
}
