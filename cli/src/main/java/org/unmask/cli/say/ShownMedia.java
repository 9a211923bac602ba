package org.unmask.cli.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmask.casework.pictures.MediaOutcome;
import org.unmask.escape.Terminal;
import org.unmask.media.PictureFault;
import org.unmask.store.media.OfferedFile;
import org.unmask.store.media.PictureLinks;

/** What came of a folder of pictures, in words and as data. */
public final class ShownMedia {
    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("url", "by the media address of a post");
        WAYS.put("id", "by a media id");
        WAYS.put("name", "by a file name that a post gives");
        WAYS.put("hash", "by their hash");
        WAYS.put("post", "by the id of a post");
    }

    private ShownMedia() {}

    /** The outcome as data. */
    public static Map<String, Object> data(MediaOutcome outcome) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("files", outcome.files());
        data.put("known_before", outcome.before());
        data.put(
                "unusable",
                outcome.unusable().stream().map(ShownMedia::unusable).toList());
        data.put("films_not_examined", films(outcome));
        Map<String, Object> attached = new LinkedHashMap<>();
        WAYS.keySet().forEach(way -> attached.put(way, outcome.attached().ways().getOrDefault(way, 0L)));
        attached.put("ambiguous", outcome.attached().ambiguous());
        attached.put("nothing", outcome.attached().nothing());
        data.put("attached", attached);
        data.put("media_of_posts", outcome.attached().objects());
        data.put("media_without_file", outcome.attached().missing());
        MediaOutcome.FamilyCounts counts = outcome.families();
        Map<String, Object> families = new LinkedHashMap<>();
        families.put("pictures", counts.pictures());
        families.put("families", counts.families());
        families.put("identical_pixels", counts.identicalPixels());
        families.put("near_duplicate", counts.nearDuplicates());
        families.put("derived", counts.derived());
        families.put("same_template", counts.sameTemplate());
        families.put("not_verifiable", counts.notVerifiable());
        families.put("not_looked_at", counts.unlooked());
        data.put("families", families);
        return data;
    }

    private static long films(MediaOutcome outcome) {
        return outcome.unusable().stream()
                .filter(file -> PictureFault.FILM.name().equals(file.fault()))
                .count();
    }

    private static Map<String, Object> unusable(OfferedFile file) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file.path());
        data.put("code", String.valueOf(file.fault()));
        data.put("reason", reason(file));
        return data;
    }

    private static String reason(OfferedFile file) {
        String fault = file.fault();
        return fault == null ? "" : PictureFault.valueOf(fault).sentence();
    }

    /** The outcome for people, with the first {@code most} unusable files. */
    public static List<String> lines(MediaOutcome outcome, int most) {
        List<String> lines = new ArrayList<>();
        int unusable = outcome.unusable().size();
        lines.add(Words.count(outcome.files(), "file") + " = " + Words.count(outcome.files() - unusable) + " usable + "
                + Words.count(unusable) + " unusable; " + Words.count(outcome.before()) + " were known before");
        outcome.unusable().stream()
                .limit(most)
                .forEach(file -> lines.add("  " + Terminal.of(file.name()) + ": " + reason(file)));
        if (unusable > most) {
            lines.add("  … and " + Words.count(unusable - most) + " more; --json lists all");
        }
        if (films(outcome) > 0) {
            lines.add("  " + Words.count(films(outcome), "film")
                    + " among them: not examined, because this version looks at pictures only");
        }
        lines.addAll(attached(outcome.attached(), outcome.families().pictures()));
        lines.addAll(families(outcome.families()));
        return lines;
    }

    private static List<String> attached(PictureLinks.Attached attached, long pictures) {
        List<String> lines = new ArrayList<>();
        lines.add("pictures of the case: " + Words.count(pictures));
        WAYS.forEach((way, words) -> {
            long files = attached.ways().getOrDefault(way, 0L);
            if (files > 0) {
                lines.add("  " + Words.count(files) + " attached " + words);
            }
        });
        lines.add("  " + Words.count(attached.ambiguous()) + " fit several different things and are attached to none");
        lines.add("  " + Words.count(attached.nothing()) + " fit nothing in the case");
        lines.add("media that posts show: " + Words.count(attached.objects()) + ", without a file: "
                + Words.count(attached.missing()));
        return lines;
    }

    private static List<String> families(MediaOutcome.FamilyCounts counts) {
        List<String> lines = new ArrayList<>();
        lines.add("families of the same graphic: " + Words.count(counts.families()));
        lines.add("  pairs looked at: " + Words.count(counts.identicalPixels()) + " with identical pixels, "
                + Words.count(counts.nearDuplicates()) + " near-duplicate, " + Words.count(counts.derived())
                + " derived; "
                + Words.count(counts.sameTemplate()) + " of the same template only, "
                + Words.count(counts.notVerifiable()) + " with too little in them to be verified");
        if (counts.unlooked() > 0) {
            lines.add("  " + Words.count(counts.unlooked())
                    + " look-alikes were not looked at, because one of them had failed 20 times");
        }
        lines.add(
                "  a graphic is found re-encoded, resized, framed, turned, mirrored, cropped, covered in part, in a screenshot or a collage"
                        + (counts.pictures() > 100_000
                                ? "; with more than 100,000 pictures not where it is cropped or covered"
                                : ""));
        return lines;
    }
}
