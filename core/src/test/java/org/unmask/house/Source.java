package org.unmask.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One source file, read by the compiler's own parser. */
record Source(Path path, String text, CompilationUnitTree tree) {
    /** Every Java file below the folder, in a fixed order; none where the folder does not exist. */
    static List<Source> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> java =
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
            return parse(java);
        }
    }

    private static List<Source> parse(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree tree : task.parse()) {
                sources.add(of(tree));
            }
            return sources;
        }
    }

    private static Source of(CompilationUnitTree tree) {
        try {
            Path path = Path.of(tree.getSourceFile().toUri());
            return new Source(path, Files.readString(path), tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lines the file has. */
    long lines() {
        return text.lines().count();
    }

    /** How many line ends stand between two positions, plus one. */
    long linesBetween(long start, long end) {
        return text.substring((int) start, (int) end).lines().count();
    }

    /** The package, empty for none. */
    String packageName() {
        return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
    }

    /** Whether this is a package-info. */
    boolean isPackageInfo() {
        return path.getFileName().toString().equals("package-info.java");
    }

    @Override
    public String toString() {
        return packageName() + "/" + path.getFileName();
    }
}
