package org.unmask.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Our own style sheet and script, the only markup that is written as it is; both are allowed by their hash alone. */
public enum Asset {
    STYLE("report.css", Tag.STYLE),
    SCRIPT("report.js", Tag.SCRIPT);

    private final String text;
    private final Tag tag;

    Asset(String file, Tag tag) {
        this.text = read(file);
        this.tag = tag;
    }

    String text() {
        return text;
    }

    Tag tag() {
        return tag;
    }

    /** The source expression of a Content-Security-Policy that allows exactly this text: {@code 'sha256-…'}. */
    public String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }

    private static String read(String file) {
        try (InputStream in = Asset.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new AssertionError("the program is incomplete: " + file + " is missing");
            }
            // An end tag inside would close the element early; the hash is of the text as it is written.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("</", "<\\/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
