package org.unmask.export;

import java.util.List;

/**
 * The card of a target format, from which help and {@code docs/EXPORTS.md} are made.
 * {@code place} = what the out path is; {@code forOthers} = made to leave the analyst's hands, so that accounts stand under pseudonyms
 * unless revealed with a reason; {@code use} = how to read it elsewhere.
 */
public record ExportCard(
        String id,
        String name,
        Place place,
        boolean forOthers,
        String purpose,
        List<Table> tables,
        List<String> traps,
        String use) {
    public ExportCard {
        tables = List.copyOf(tables);
        traps = List.copyOf(traps);
    }

    /** What the out path names. */
    public enum Place {
        /** A folder, made where it is missing. */
        FOLDER,
        /** One file. */
        FILE
    }
}
