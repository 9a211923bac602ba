package org.unmask.finding.exhibit;

import org.unmask.finding.ExhibitRow;

/** An exhibit that the analyst chose: X-01 and on, never used twice; the note is the analyst's own; {@code addedMicros} since 1970, UTC. */
public record OwnExhibit(String id, ExhibitRow row, String note, long addedMicros) {}
