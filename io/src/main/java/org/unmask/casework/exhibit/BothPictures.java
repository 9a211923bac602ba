package org.unmask.casework.exhibit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.pictures.Verifier;
import org.unmask.finding.exhibit.SharedPicture;
import org.unmask.finding.exhibit.SharedPicture.Likeness;
import org.unmask.image.Turn;
import org.unmask.model.ActionKind;
import org.unmask.model.PostId;
import org.unmask.model.Untrusted;
import org.unmask.store.CaseFolder;
import org.unmask.store.media.PicturePair;
import org.unmask.store.media.ShownPictures;

/** What the picture files behind two posts are to each other, for exhibits. */
public final class BothPictures {
    private final CaseFolder folder;

    /** The pictures of this case. */
    public BothPictures(CaseFolder folder) {
        this.folder = folder;
    }

    /** Two posts on the same object. */
    record Pair(ActionKind kind, Untrusted object, PostId a, PostId b) {
        boolean isOfPictures() {
            return kind == ActionKind.MEDIA;
        }
    }

    /** In that order; null where no files are attached. Pairs of one family that were not looked at before are looked at now. */
    List<@Nullable SharedPicture> of(List<Pair> pairs) throws IOException {
        List<ShownPictures.Asked> asked = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.isOfPictures()) {
                asked.add(new ShownPictures.Asked(pair.a(), pair.object()));
                asked.add(new ShownPictures.Asked(pair.b(), pair.object()));
            }
        }
        List<@Nullable String> files = folder.shownPictures().of(asked);
        Map<String, PicturePair> looked = asked.isEmpty() ? Map.of() : looked();
        Verifier verifier = new Verifier(folder.pictures()::small);
        List<@Nullable SharedPicture> shared = new ArrayList<>();
        int next = 0;
        for (Pair pair : pairs) {
            if (!pair.isOfPictures()) {
                shared.add(null);
                continue;
            }
            String a = files.get(next++);
            String b = files.get(next++);
            shared.add(a == null || b == null ? null : shared(a, b, looked, verifier));
        }
        return shared;
    }

    private Map<String, PicturePair> looked() throws IOException {
        Map<String, PicturePair> looked = new HashMap<>();
        folder.pictures().pairs().forEach(pair -> looked.put(pair.a() + pair.b(), pair));
        return looked;
    }

    private static SharedPicture shared(String a, String b, Map<String, PicturePair> looked, Verifier verifier)
            throws IOException {
        if (a.equals(b)) {
            return new SharedPicture(a, b, Likeness.IDENTICAL_FILE, null, Turn.NONE, null, false);
        }
        boolean inOrder = a.compareTo(b) < 0;
        String below = inOrder ? a : b;
        String above = inOrder ? b : a;
        PicturePair pair = looked.get(below + above);
        if (pair == null || !pair.isSameGraphic()) {
            pair = verifier.judge(below, above);
        }
        if (pair == null || !pair.isSameGraphic()) {
            return new SharedPicture(a, b, Likeness.THROUGH_OTHERS, null, Turn.NONE, null, false);
        }
        PicturePair.Match match = pair.match();
        PicturePair.Overlay overlay = pair.overlay();
        return new SharedPicture(
                a,
                b,
                Likeness.valueOf(pair.likeness().name()),
                match == null ? null : match.distance(),
                match == null ? Turn.NONE : match.turn(),
                overlay == null
                        ? null
                        : new SharedPicture.Overlay(
                                overlay.inliers(),
                                overlay.scale(),
                                overlay.angle(),
                                overlay.shiftX(),
                                overlay.shiftY()),
                !inOrder);
    }
}
