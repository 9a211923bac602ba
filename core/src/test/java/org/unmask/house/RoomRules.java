package org.unmask.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may know whom. */
final class RoomRules {
    /** What core may use besides java.base: annotations, normal forms and skeletons, the Leiden of its authors. */
    private static final List<String> CORE_LIBRARIES = List.of(
            "org.unmask.", "org.jspecify.annotations.", "com.ibm.icu.", "nl.cwts.networkanalysis.", "nl.cwts.util.");

    private RoomRules() {}

    /** Rooms know only what the plan says. */
    static SortedSet<String> trespasses(House house) {
        SortedSet<String> broken = new TreeSet<>();
        house.written().flatMap(c -> c.getDirectDependenciesFromSelf().stream()).forEach(d -> {
            String from = House.room(d.getOriginClass().getPackageName());
            String to = House.room(d.getTargetClass().getBaseComponentType().getPackageName());
            Plan.Room room = Plan.ROOMS.get(from);
            if (!to.isEmpty()
                    && !to.equals(from)
                    && room != null
                    && !room.mayKnow().contains(to)) {
                broken.add(from + " may not know " + to + ": " + d.getDescription());
            }
        });
        return broken;
    }

    /** Every class stands in a room of the plan, and in the module the plan gives the room. */
    static SortedSet<String> strangersToThePlan(House house) {
        SortedSet<String> broken = new TreeSet<>();
        house.written().forEach(c -> {
            Plan.Room room = Plan.ROOMS.get(House.room(c.getPackageName()));
            if (room == null || !house.modules().contains(room.module())) {
                broken.add(c.getName() + " stands in no planned room of " + house.modules());
            }
        });
        return broken;
    }

    /** Every planned room exists, save those that are coming. */
    static SortedSet<String> emptyRooms(House house) {
        Set<String> standing =
                house.written().map(c -> House.room(c.getPackageName())).collect(Collectors.toSet());
        return Plan.ROOMS.entrySet().stream()
                .filter(e -> house.modules().contains(e.getValue().module()))
                .map(Map.Entry::getKey)
                .filter(name -> !standing.contains(name) && !Plan.COMING.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Sub-rooms of trace, ingest and export never know each other, and their room never knows them: the registry stands elsewhere. */
    static SortedSet<String> neighboursThatKnowEachOther(House house) {
        SortedSet<String> broken = new TreeSet<>();
        house.written()
                .filter(c -> Plan.ALIKE.contains(House.room(c.getPackageName())))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(RoomRules::reachesIntoASibling)
                .forEach(d -> broken.add(d.getDescription()));
        return broken;
    }

    private static boolean reachesIntoASibling(Dependency d) {
        String from = d.getOriginClass().getPackageName();
        String to = d.getTargetClass().getBaseComponentType().getPackageName();
        return House.room(from).equals(House.room(to))
                && !House.subRoom(to).isEmpty()
                && !House.subRoom(from).equals(House.subRoom(to));
    }

    /** Every trace room has exactly one door: a public final class named *Trace. */
    static SortedSet<String> traceRoomsWithoutOneDoor(House house) {
        Map<String, Integer> doors = new TreeMap<>();
        house.written()
                .filter(c -> House.room(c.getPackageName()).equals("trace"))
                .filter(c -> !House.subRoom(c.getPackageName()).isEmpty())
                .forEach(c -> doors.merge(c.getPackageName(), isTraceDoor(c) ? 1 : 0, Integer::sum));
        SortedSet<String> broken = new TreeSet<>();
        doors.forEach((room, count) -> {
            if (count != 1) {
                broken.add(room + " has " + count + " public final *Trace classes instead of one");
            }
        });
        return broken;
    }

    private static boolean isTraceDoor(JavaClass c) {
        return c.getSimpleName().endsWith("Trace")
                && c.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.FINAL));
    }

    /** Core rests on java.base and its named libraries of pure computing. */
    static SortedSet<String> foreignersInCore(House house) {
        SortedSet<String> broken = new TreeSet<>();
        house.written()
                .filter(c -> isOf("core", c))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> !mayServeCore(d.getTargetClass().getBaseComponentType()))
                .forEach(d -> broken.add(d.getDescription()));
        return broken;
    }

    private static boolean mayServeCore(JavaClass target) {
        String name = target.getName();
        return target.isPrimitive()
                || CORE_LIBRARIES.stream().anyMatch(name::startsWith)
                || ModuleLayer.boot()
                        .findModule("java.base")
                        .map(m -> m.getPackages().contains(target.getPackageName()))
                        .orElse(false);
    }

    static boolean isOf(String module, JavaClass c) {
        return Plan.moduleOf(House.room(c.getPackageName())).equals(module);
    }
}
