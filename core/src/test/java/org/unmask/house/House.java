package org.unmask.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the rules look at: the classes of some modules as the compiler wrote them, and the sources they were written in. */
record House(Set<String> modules, JavaClasses classes, List<Source> sources, List<Source> testSources) {
    /** The folder that holds the modules. */
    static Path root() {
        return Path.of(System.getProperty("unmask.root", ".."));
    }

    /** The house made of these modules, whose main classes must be compiled. */
    static House ofModules(String... modules) throws IOException {
        List<Path> classes = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        List<Source> testSources = new ArrayList<>();
        for (String module : modules) {
            classes.add(root().resolve(module).resolve("target/classes"));
            sources.addAll(Source.below(root().resolve(module).resolve("src/main/java")));
            testSources.addAll(Source.below(root().resolve(module).resolve("src/test/java")));
        }
        classes.removeIf(folder -> !Files.isDirectory(folder));
        return new House(
                new TreeSet<>(Set.of(modules)), new ClassFileImporter().importPaths(classes), sources, testSources);
    }

    /** Only the classes and sources that were written, without what the compiler adds, nor what JMH's processor makes of a benchmark. */
    Stream<JavaClass> written() {
        return classes.stream()
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .filter(c -> !c.getPackageName().endsWith(".jmh_generated"));
    }

    /** Our classes outside these rooms. */
    Stream<JavaClass> outside(String... rooms) {
        Set<String> named = Set.of(rooms);
        return written().filter(c -> !named.contains(room(c.getPackageName())));
    }

    /** The room of a package of ours: {@code network} for {@code org.unmask.network.anything}; empty for other people's packages. */
    static String room(String packageName) {
        String[] parts = packageName.split("\\.", -1);
        boolean ours = parts.length > 2 && parts[0].equals("org") && parts[1].equals("unmask");
        return ours ? parts[2] : "";
    }

    /** The sub-room: {@code link} for {@code org.unmask.trace.link}; empty for the room itself. */
    static String subRoom(String packageName) {
        String[] parts = packageName.split("\\.", -1);
        return room(packageName).isEmpty() || parts.length < 4 ? "" : parts[3];
    }
}
