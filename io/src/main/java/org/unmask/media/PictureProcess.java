package org.unmask.media;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unmask.media.child.PictureChild;

/** One running child. The only place of the product that starts a process. */
final class PictureProcess implements AutoCloseable {
    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;

    private PictureProcess(Process process) {
        this.process = process;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** Starts a child that works in {@code folder}. */
    static PictureProcess start(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command());
        // An empty environment, save what Windows needs to start anything at all.
        builder.environment()
                .keySet()
                .removeIf(name -> !name.toLowerCase(Locale.ROOT).equals("systemroot"));
        builder.directory(folder.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new PictureProcess(builder.start());
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Little room for the young, so that one large picture fits among the old. Crash reports and dumps go nowhere.
        command.addAll(List.of(
                "-Xmx256m",
                "-Xmn24m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:ReservedCodeCacheSize=48m"));
        command.addAll(List.of("-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-Xshare:auto", "-Xlog:disable"));
        command.addAll(List.of("-XX:ErrorFile=" + File.separator + "dev" + File.separator + "null"));
        command.addAll(List.of("-Djava.awt.headless=true", "-Djava.io.tmpdir=.", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-cp", classPath(), PictureChild.class.getName()));
        return command;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until the child says that it is there. Throws {@link IOException} where it does not come up. */
    void greet() throws IOException {
        if (from.readInt() != PictureChild.READY) {
            throw new IOException("the decoder process does not speak our language");
        }
    }

    /** Asks about one picture. Throws {@link IOException} where the child dies, is stopped, or answers out of form. */
    PictureAnswer ask(byte[] file) throws IOException {
        to.writeInt(file.length);
        to.write(file);
        to.flush();
        return AnswerForm.read(from);
    }

    /** Asks for a picture in colour; null where these bytes give none. Throws as {@link #ask} does. */
    @Nullable
    ColourCopy askColours(byte[] file) throws IOException {
        // A length below zero asks for colours.
        to.writeInt(-file.length);
        to.write(file);
        to.flush();
        return AnswerForm.readColours(from);
    }

    /** The number of the process, for tests that end it. */
    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        for (AutoCloseable pipe : List.<AutoCloseable>of(process.getOutputStream(), process.getInputStream())) {
            try {
                pipe.close();
            } catch (Exception broken) {
                // The other end is gone, which is what was wanted.
                continue;
            }
        }
    }
}
