package org.unmask.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this build. */
public final class Version implements IVersionProvider {
    /** Such as {@code 0.1.0}. */
    public static String number() {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(java.util.Objects.requireNonNull(in, "version.properties is part of the jar"));
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new AssertionError("version.properties cannot be read", e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"unmask " + number() + " (Java " + System.getProperty("java.version") + ")"};
    }
}
