package org.unmask.report;

import java.util.Optional;
import java.util.function.Function;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.exhibit.GreyPicture;
import org.unmask.finding.exhibit.SharedPicture;
import org.unmask.finding.exhibit.SharedPicture.Likeness;
import org.unmask.image.Turn;
import org.unmask.report.graphic.Drawn;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tag;

/** The pictures of an exhibit: each beside its post, one laid over the other, and what they are to each other in words. */
final class ExhibitPicture {
    private final Function<String, Optional<GreyPicture>> pictures;
    private final Names names;

    ExhibitPicture(Function<String, Optional<GreyPicture>> pictures, Names names) {
        this.pictures = pictures;
        this.names = names;
    }

    /** The picture of one post, where the report may show it. */
    void beside(Page page, ExhibitRow exhibit, boolean first) {
        SharedPicture shared = exhibit.picture();
        if (shared == null || !mayShow(exhibit)) {
            return;
        }
        String side = first ? "A" : "B";
        pictures.apply(first ? shared.sha256A() : shared.sha256B())
                .ifPresentOrElse(
                        picture -> page.open(Tag.DIV, "graphic")
                                .picture(Drawn.alone(picture), "The picture of post " + side + ", in grey")
                                .close(Tag.DIV),
                        () -> page.leaf(Tag.P, "absent", "The picture of post " + side + " is no longer in the case."));
    }

    /** What the two pictures are to each other, with one laid over the other. */
    void compared(Page page, ExhibitRow exhibit) {
        SharedPicture shared = exhibit.picture();
        if (shared == null) {
            return;
        }
        SharedPicture.Overlay overlay = shared.overlay();
        page.open(Tag.DIV, "compared");
        if (mayShow(exhibit) && overlay != null) {
            Optional<GreyPicture> below = pictures.apply(shared.aOnTop() ? shared.sha256B() : shared.sha256A());
            Optional<GreyPicture> above = pictures.apply(shared.aOnTop() ? shared.sha256A() : shared.sha256B());
            if (below.isPresent() && above.isPresent()) {
                page.open(Tag.FIGURE)
                        .picture(
                                Drawn.overlaid(below.get(), above.get(), shared.turn(), overlay),
                                "One picture laid over the other");
                page.leaf(Tag.FIGCAPTION, legend(shared)).close(Tag.FIGURE);
            }
        }
        page.open(Tag.P).leaf(Tag.STRONG, "The pictures. ").text(words(shared));
        if (!mayShow(exhibit)) {
            page.text(
                    " They are not drawn here, because a picture can show names and faces; a report made with --reveal draws them.");
        }
        page.close(Tag.P).close(Tag.DIV);
    }

    private boolean mayShow(ExhibitRow exhibit) {
        return names.shows(exhibit.a().account()) && names.shows(exhibit.b().account());
    }

    private static String legend(SharedPicture shared) {
        String top = shared.aOnTop() ? "A" : "B";
        String below = shared.aOnTop() ? "B" : "A";
        return "The picture of " + top + " laid over that of " + below + ". Grey: both agree. Red: darker in that of "
                + top + ". Blue-green: darker in that of " + below + ". Pale: not covered.";
    }

    private static String words(SharedPicture shared) {
        return switch (shared.likeness()) {
            case IDENTICAL_FILE -> "Both posts show the same file, byte for byte (SHA-256 " + shared.sha256A() + ").";
            case IDENTICAL_PIXELS -> "The same picture, pixel for pixel; the files around it differ.";
            case NEAR_DUPLICATE -> "The same graphic, re-encoded or lightly changed" + agreed(shared);
            case DERIVED ->
                "Made of the same graphic: " + turned(shared.turn()) + "cut, framed or set into something larger"
                        + agreed(shared);
            case THROUGH_OTHERS ->
                "Each is the same graphic as a third picture of the case; these two could not be laid over each other themselves.";
        };
    }

    private static String turned(Turn turn) {
        return turn == Turn.NONE ? "" : turn.words() + ", ";
    }

    private static String agreed(SharedPicture shared) {
        SharedPicture.Overlay overlay = shared.overlay();
        StringBuilder words = new StringBuilder(". ");
        if (overlay != null) {
            words.append(overlay.inliers()).append(" small features of the one lie where they should on the other. ");
        }
        if (shared.distance() != null) {
            words.append("Their fingerprints (PDQ) differ in ")
                    .append(shared.distance())
                    .append(" of 256 bits; unrelated pictures differ in about 128. ");
        }
        return words.toString().strip();
    }

    /** Whether both posts were seen to show one graphic, whatever their files are called. */
    static boolean isGraphic(ExhibitRow exhibit) {
        SharedPicture shared = exhibit.picture();
        return shared != null && shared.likeness() != Likeness.IDENTICAL_FILE;
    }
}
