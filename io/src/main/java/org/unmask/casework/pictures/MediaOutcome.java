package org.unmask.casework.pictures;

import java.util.List;
import org.unmask.store.media.OfferedFile;
import org.unmask.store.media.PictureLinks;

/**
 * What came of a folder: files in it, of which {@code before} were known already and {@code unusable} gave no picture, each with its reason;
 * how the pictures of the case are attached; its families.
 */
public record MediaOutcome(
        long files, long before, List<OfferedFile> unusable, PictureLinks.Attached attached, FamilyCounts families) {
    public MediaOutcome {
        unusable = List.copyOf(unusable);
    }

    /**
     * Pictures of the case, families of two or more, and pairs by what they are to each other. {@code unlooked} = pairs alike by fingerprint
     * that were not looked at, because one of them had too many look-alikes already.
     */
    public record FamilyCounts(
            long pictures,
            long families,
            long identicalPixels,
            long nearDuplicates,
            long derived,
            long sameTemplate,
            long notVerifiable,
            long unlooked) {}
}
