package org.unmask.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import javax.tools.ToolProvider;

/** A small house with one deliberate violation, compiled in a temporary folder. */
record Canary(Path folder) {
    /** Writes a type; {@code name} is its full name. */
    Canary with(String name, String body) throws IOException {
        int dot = name.lastIndexOf('.');
        Path file = folder.resolve("src/main").resolve(name.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package " + name.substring(0, dot) + ";\n" + body);
        return this;
    }

    /** The rule must fail on this house, and say {@code saying}. */
    void breaks(Rule rule, String saying) throws IOException {
        SortedSet<String> broken = rule.brokenBy(house());
        assertTrue(broken.stream().anyMatch(b -> b.contains(saying)), () -> "expected " + saying + " in " + broken);
    }

    /** The rule must not complain about this house. */
    void keeps(Rule rule) throws IOException {
        assertEquals(Set.of(), Set.copyOf(rule.brokenBy(house())));
    }

    private House house() throws IOException {
        List<Source> sources = Source.below(folder.resolve("src/main"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(sources, classes);
        return new House(Set.of("core", "io"), new ClassFileImporter().importPath(classes), sources, sources);
    }

    private static void compile(List<Source> sources, Path classes) {
        List<String> options = List.of(
                "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        var files = sources.stream().map(s -> s.tree().getSourceFile()).toList();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, files)
                .call();
        assertTrue(compiled, "the canary must compile");
    }
}
