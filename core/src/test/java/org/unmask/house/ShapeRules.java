package org.unmask.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How types and members look. */
final class ShapeRules {
    private static final List<String> EMPTY_WORDS =
            List.of("Manager", "Helper", "Util", "Utils", "Impl", "Base", "Abstract", "Data", "Info");

    /** Names of the field's own that end in an empty word by accident. */
    private static final Set<String> REAL_WORDS = Set.of();

    private ShapeRules() {}

    /** Records for values, everything else final or an interface: no implementation is inherited; JMH asks for open classes in bench. */
    static SortedSet<String> openClasses(House house) {
        SortedSet<String> broken = new TreeSet<>();
        house.outside("bench")
                .filter(c ->
                        !c.isInterface() && !c.isEnum() && !c.isRecord() && !c.isAnonymousClass() && !c.isLocalClass())
                .filter(c -> !c.getModifiers().contains(JavaModifier.FINAL))
                .forEach(c -> broken.add(c.getName() + " is neither final nor a record"));
        return broken;
    }

    /** Names say what the analyst would say. */
    static SortedSet<String> emptyNames(House house) {
        SortedSet<String> broken = new TreeSet<>();
        house.written()
                .filter(c -> !c.isAnonymousClass() && !REAL_WORDS.contains(c.getSimpleName()))
                .filter(c -> EMPTY_WORDS.stream()
                        .anyMatch(w -> c.getSimpleName().endsWith(w)
                                || c.getSimpleName().matches(w + "[A-Z].*")))
                .forEach(c -> broken.add(c.getName() + " has an empty word in its name"));
        return broken;
    }

    /** A method is a question or a verb: nothing of ours is called getX or setX, unless a library's interface asks for it. */
    static SortedSet<String> getters(House house) {
        SortedSet<String> broken = new TreeSet<>();
        house.written()
                .filter(c -> !c.isAnonymousClass())
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getName().matches("[gs]et[A-Z].*")
                        && !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(m -> !m.getName().contains("$") && !isAsked(m))
                .forEach(m -> broken.add(m.getFullName()));
        return broken;
    }

    private static boolean isAsked(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawInterfaces().stream(), owner.getAllRawSuperclasses().stream())
                .filter(above -> House.room(above.getPackageName()).isEmpty())
                .flatMap(above -> above.getMethods().stream())
                .anyMatch(m -> m.getName().equals(method.getName()));
    }

    /** No static state that changes. */
    static SortedSet<String> staticState(House house) {
        SortedSet<String> broken = new TreeSet<>();
        house.written()
                .flatMap(c -> c.getFields().stream())
                .filter(f -> f.getModifiers().contains(JavaModifier.STATIC)
                        && !f.getModifiers().contains(JavaModifier.FINAL))
                .map(JavaField::getFullName)
                .forEach(broken::add);
        return broken;
    }

    /** What goes wrong has a type of its own: a raw RuntimeException, Exception or Error says nothing. */
    static SortedSet<String> rawExceptions(House house) {
        Set<String> raw =
                Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Error", "java.lang.Throwable");
        SortedSet<String> broken = new TreeSet<>();
        house.written()
                .flatMap(c -> c.getConstructorCallsFromSelf().stream())
                .filter(call -> raw.contains(call.getTargetOwner().getName()))
                .filter(call -> !call.getOrigin().getName().equals("<init>"))
                .forEach(call -> broken.add(call.getDescription()));
        return broken;
    }

    /** Top-level types of model are records, enums, interfaces, the two error families, and the one wrapper of strangers' text. */
    static SortedSet<String> modelTypesThatAreNoValues(House house) {
        SortedSet<String> broken = new TreeSet<>();
        house.written()
                .filter(c -> House.room(c.getPackageName()).equals("model") && c.isTopLevelClass())
                .filter(c -> !c.isRecord() && !c.isEnum() && !c.isInterface() && !c.isAssignableTo(Throwable.class))
                .filter(c -> !c.getSimpleName().equals("Untrusted"))
                .forEach(c -> broken.add(c.getName() + " is no value"));
        return broken;
    }

    /** Nobody holds all posts in a list: they stream. */
    static SortedSet<String> listsOfPosts(House house) {
        SortedSet<String> broken = new TreeSet<>();
        house.written()
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getParameterTypes().stream().anyMatch(ShapeRules::isListOfPosts))
                .forEach(m -> broken.add(m.getFullName()));
        return broken;
    }

    private static boolean isListOfPosts(JavaType type) {
        return type instanceof JavaParameterizedType parameterized
                && type.toErasure().getName().matches("java.lang.Iterable|java.util.\\w*(List|Set|Collection|Deque)")
                && parameterized.getActualTypeArguments().stream()
                        .anyMatch(t -> t.toErasure().getName().equals("org.unmask.model.Post"));
    }
}
