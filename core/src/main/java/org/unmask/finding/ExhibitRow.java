package org.unmask.finding;

import org.jspecify.annotations.Nullable;
import org.unmask.finding.exhibit.Appearances;
import org.unmask.finding.exhibit.SharedPicture;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;

/**
 * Two posts side by side; a is the older one. {@code similarity} is 1 where the object is the same thing exactly.
 * The lag is in milliseconds; {@code others} = further accounts that acted on the object; {@code why} is ours.
 * {@code picture} is null where no picture files are attached; {@code appearances} is null in runs of earlier versions.
 */
public record ExhibitRow(
        String exhibitId,
        String groupId,
        ActionKind kind,
        Untrusted object,
        PostView a,
        PostView b,
        long lagMillis,
        double similarity,
        long others,
        String why,
        @Nullable SharedPicture picture,
        @Nullable Appearances appearances) {}
