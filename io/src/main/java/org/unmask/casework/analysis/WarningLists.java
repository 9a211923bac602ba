package org.unmask.casework.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.text.lists.AccountList;
import org.unmask.text.lists.Phrases;

/**
 * The lists that a user edits, in the folder {@code lists} of a case: courtesies and official accounts.
 * A list that is absent is written there as it comes with the program, so that everybody can see and change what counts.
 */
public final class WarningLists {
    private static final String COURTESIES = "courtesies.txt";
    private static final String OFFICIAL = "official-accounts.txt";

    private final Map<String, byte[]> files = new TreeMap<>();

    private WarningLists() {}

    /** Reads the lists of a case, writing first what is absent where the case can be written. */
    public static WarningLists of(Path caseFolder) throws IOException {
        return of(caseFolder, Files.isWritable(caseFolder));
    }

    /** Reads the lists of a case and writes nothing; one that is absent is taken as it comes with the program. */
    public static WarningLists read(Path caseFolder) throws IOException {
        return of(caseFolder, false);
    }

    private static WarningLists of(Path caseFolder, boolean writing) throws IOException {
        WarningLists lists = new WarningLists();
        Path folder = caseFolder.resolve("lists");
        for (String name : List.of(COURTESIES, OFFICIAL)) {
            Path file = folder.resolve(name);
            if (Files.isReadable(file)) {
                lists.files.put(name, Files.readAllBytes(file));
            } else {
                byte[] shipped = shipped(name);
                lists.files.put(name, shipped);
                if (writing) {
                    Files.createDirectories(folder);
                    Files.write(file, shipped);
                }
            }
        }
        return lists;
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream in = WarningLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("the program lacks its list " + name);
            }
            return in.readAllBytes();
        }
    }

    /** Greetings, prayers, quotations. */
    Phrases courtesies() {
        return Phrases.of(lines(COURTESIES));
    }

    /** Official accounts. */
    AccountList official() {
        return AccountList.of(lines(OFFICIAL));
    }

    /** SHA-256 of each list, by the name of its parameter. */
    public Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((name, bytes) -> hashes.put("list " + name, sha256(bytes)));
        return hashes;
    }

    private List<String> lines(String name) {
        byte[] bytes = files.get(name);
        return bytes == null
                ? List.of()
                : new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }
}
