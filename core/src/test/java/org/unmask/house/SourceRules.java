package org.unmask.house;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.ToolProvider;

/** Sizes, and what only the source shows. */
final class SourceRules {
    static final int FILE_LINES = 400;
    static final int METHOD_LINES = 50;
    static final int PARAMETERS = 5;
    static final int TYPES = 15;

    /** The words of the field stand together in one room, so model alone may be larger. */
    private static final Map<String, Integer> LARGER = Map.of("org.unmask.model", 20);

    private SourceRules() {}

    /** A file has at most 400 lines. */
    static SortedSet<String> longFiles(House house) {
        SortedSet<String> broken = new TreeSet<>();
        house.sources().stream()
                .filter(s -> s.lines() > FILE_LINES)
                .forEach(s -> broken.add(s + " has " + s.lines() + " lines, at most " + FILE_LINES));
        return broken;
    }

    /** A method has at most 50 lines. */
    static SortedSet<String> longMethods(House house) {
        SourcePositions positions = positions();
        return methods(house, (source, method) -> {
            BlockTree body = method.getBody();
            long lines = body == null
                    ? 0
                    : source.linesBetween(
                            positions.getStartPosition(source.tree(), body),
                            positions.getEndPosition(source.tree(), body));
            return lines > METHOD_LINES ? lines + " lines, at most " + METHOD_LINES : "";
        });
    }

    /** A method takes at most 5 parameters; the constructor of a record takes its components. */
    static SortedSet<String> manyParameters(House house) {
        return methods(house, (source, method) -> {
            int count = method.getParameters().size();
            boolean constructor = method.getName().contentEquals("<init>");
            return count > PARAMETERS && !constructor ? count + " parameters, at most " + PARAMETERS : "";
        });
    }

    /** A package has at most 15 top-level types. */
    static SortedSet<String> crowdedPackages(House house) {
        Map<String, Integer> types = new TreeMap<>();
        for (Source source : house.sources()) {
            int declared = (int) source.tree().getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .count();
            types.merge(source.packageName(), declared, Integer::sum);
        }
        SortedSet<String> broken = new TreeSet<>();
        types.forEach((name, count) -> {
            int limit = LARGER.getOrDefault(name, TYPES);
            if (count > limit) {
                broken.add(name + " has " + count + " top-level types, at most " + limit);
            }
        });
        return broken;
    }

    /** Every package says what lives in it and is null-marked. */
    static SortedSet<String> unmarkedPackages(House house) {
        SortedSet<String> broken = new TreeSet<>();
        SortedSet<String> marked = new TreeSet<>();
        for (Source source : house.sources()) {
            broken.add(source.packageName());
            boolean says = source.text().contains("@NullMarked")
                    && source.text().contains("May know")
                    && source.text().contains("In:")
                    && source.text().contains("Out:");
            if (source.isPackageInfo() && says) {
                marked.add(source.packageName());
            }
        }
        broken.removeAll(marked);
        return broken;
    }

    /** A catch does something, or its variable is called expected and the body says why nothing. */
    static SortedSet<String> emptyCatches(House house) {
        SortedSet<String> broken = new TreeSet<>();
        house.sources()
                .forEach(source -> scan(source, new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitCatch(CatchTree node, Void nothing) {
                        if (node.getBlock().getStatements().isEmpty()) {
                            broken.add(source + ": empty catch of "
                                    + node.getParameter().getType());
                        }
                        return super.visitCatch(node, nothing);
                    }
                }));
        return broken;
    }

    /** A pattern is written by us, never made of data. */
    static SortedSet<String> patternsOfData(House house) {
        SortedSet<String> broken = new TreeSet<>();
        house.sources()
                .forEach(source -> scan(source, new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethodInvocation(MethodInvocationTree node, Void nothing) {
                        String called = node.getMethodSelect().toString();
                        if ((called.equals("Pattern.compile") || called.endsWith(".Pattern.compile"))
                                && !isConstant(node.getArguments().get(0))) {
                            broken.add(source + ": " + node);
                        }
                        return super.visitMethodInvocation(node, nothing);
                    }
                }));
        return broken;
    }

    private static boolean isConstant(ExpressionTree expression) {
        String[] made = {""};
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (tree != null) {
                    boolean constant = switch (tree.getKind()) {
                        case STRING_LITERAL, PLUS, PARENTHESIZED -> true;
                        case IDENTIFIER, MEMBER_SELECT ->
                            tree.toString().matches("([A-Z][A-Za-z]*\\.)?[A-Z][A-Z0-9_]*|[A-Z][A-Za-z]*");
                        default -> false;
                    };
                    made[0] += constant ? "" : tree;
                }
                return super.scan(tree, nothing);
            }
        }.scan(expression, null);
        return made[0].isEmpty();
    }

    /** No test is switched off. */
    static SortedSet<String> disabledTests(House house) {
        String mark = "@" + "Disabled";
        SortedSet<String> broken = new TreeSet<>();
        house.testSources().stream().filter(s -> s.text().contains(mark)).forEach(s -> broken.add(s.toString()));
        return broken;
    }

    private interface Complaint {
        /** What is wrong with the method, or an empty string. */
        String about(Source source, MethodTree method);
    }

    private static SortedSet<String> methods(House house, Complaint complaint) {
        SortedSet<String> broken = new TreeSet<>();
        for (Source source : house.sources()) {
            scan(source, new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    String wrong = complaint.about(source, method);
                    if (!wrong.isEmpty()) {
                        broken.add(source + "." + method.getName() + ": " + wrong);
                    }
                    return super.visitMethod(method, nothing);
                }
            });
        }
        return broken;
    }

    private static void scan(Source source, TreeScanner<Void, Void> scanner) {
        scanner.scan(source.tree(), null);
    }

    private static SourcePositions positions() {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, Collections.emptyList());
        return Trees.instance(task).getSourcePositions();
    }
}
