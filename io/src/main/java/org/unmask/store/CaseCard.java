package org.unmask.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.unmask.store.database.CaseUnavailable;
import org.unmask.store.database.CaseUnavailable.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code case.json} says: readable without a database. {@code maker} proves to the installation that made the case that it did,
 * and tells nobody else who that was. Times are microseconds.
 */
public record CaseCard(
        String id, String title, String tlp, String timeZone, int schemaVersion, String maker, long createdMicros) {
    /** The schema that this version writes and reads. */
    public static final int SCHEMA = 5;

    static final String FILE = "case.json";
    private static final int LONGEST = 1 << 16;

    static CaseCard of(String id, CaseTitle title) {
        return new CaseCard(
                id,
                title.title(),
                title.tlp(),
                title.zone().getId(),
                SCHEMA,
                makerOf(title.installation(), id),
                title.createdMicros());
    }

    /** Whether the installation with that id made this case. */
    boolean isMadeBy(String installation) {
        return maker.equals(makerOf(installation, id));
    }

    private static String makerOf(String installation, String id) {
        try {
            byte[] bytes = (installation + "\0" + id).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Reads the card in {@code folder}. */
    static CaseCard read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new CaseUnavailable(
                    Reason.MISSING,
                    "There is no case here; make one with unmask init, or name another folder with --case.");
        }
        if (Files.size(file) > LONGEST) {
            throw broken();
        }
        try {
            return of(new JsonMapper().readTree(Files.readAllBytes(file)));
        } catch (JacksonException unreadable) {
            throw broken();
        }
    }

    private static CaseCard of(JsonNode json) throws CaseUnavailable {
        int schema = json.path("schema").asInt(0);
        if (schema > SCHEMA) {
            throw new CaseUnavailable(
                    Reason.NEWER,
                    "This case was made by a newer version (schema " + schema + ", here " + SCHEMA
                            + "); use that version or a newer one.");
        }
        if (schema >= 1 && schema < SCHEMA) {
            throw new CaseUnavailable(
                    Reason.NEWER,
                    "This case was made by an earlier version (schema " + schema + ", here " + SCHEMA
                            + "); import its files into a new case.");
        }
        if (schema < 1 || !json.path("id").isString()) {
            throw broken();
        }
        return new CaseCard(
                json.path("id").asString(),
                json.path("title").asString(""),
                json.path("tlp").asString("amber"),
                json.path("tz").asString("UTC"),
                schema,
                json.path("maker").asString(""),
                json.path("created_us").asLong(0));
    }

    private static CaseUnavailable broken() {
        return new CaseUnavailable(
                Reason.BROKEN,
                "The file case.json of this case is damaged; restore it from a copy, or make a new case.");
    }

    /** Writes the card, whole or not at all. */
    void write(Path folder) throws IOException {
        JsonMapper mapper = new JsonMapper();
        String json = mapper.createObjectNode()
                .put("unmask", "case")
                .put("id", id)
                .put("title", title)
                .put("tlp", tlp)
                .put("tz", timeZone)
                .put("schema", schemaVersion)
                .put("maker", maker)
                .put("created_us", createdMicros)
                .toPrettyString();
        Path beside = folder.resolve(FILE + ".new");
        Files.writeString(beside, json + "\n");
        Files.move(beside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
