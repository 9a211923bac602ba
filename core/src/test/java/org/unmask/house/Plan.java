package org.unmask.house;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The plan of the house: each room in the order of the data's flow, its module, and the rooms it may know. */
final class Plan {
    /** A room: its module and the rooms it may know besides itself. */
    record Room(String module, Set<String> mayKnow) {}

    /** Rooms whose sub-rooms are all alike and never know each other. */
    static final Set<String> ALIKE = Set.of("trace", "ingest", "export", "explain");

    /** Rooms on the plan that nobody has moved into yet: an empty list is the aim. */
    static final Set<String> COMING = Set.of();

    /** The rooms in the order in which data flow. */
    static final Map<String, Room> ROOMS = rooms();

    private Plan() {}

    private static Map<String, Room> rooms() {
        Map<String, Room> plan = new LinkedHashMap<>();
        room(plan, "core", "model", "");
        room(plan, "core", "text", "model");
        room(plan, "core", "time", "model");
        room(plan, "core", "image", "model");
        room(plan, "core", "trace", "model text");
        room(plan, "core", "traces", "model text trace");
        room(plan, "core", "network", "model");
        room(plan, "core", "peer", "model text");
        room(plan, "core", "chance", "model network");
        room(plan, "core", "clocks", "model network chance");
        room(plan, "core", "group", "model network chance");
        room(plan, "core", "relay", "model network");
        room(plan, "core", "rank", "model trace network");
        room(plan, "core", "evaluate", "model network");
        room(plan, "core", "explain", "model text");
        room(plan, "core", "explanations", "model text explain");
        room(
                plan,
                "core",
                "finding",
                "model text time image trace traces network peer chance clocks group relay rank evaluate explain explanations");
        room(plan, "io", "bytes", "model");
        room(plan, "io", "json", "model bytes");
        room(plan, "io", "xposts", "model time json");
        room(plan, "io", "ingest", "model text time bytes json xposts");
        room(plan, "io", "importers", "model text time bytes ingest");
        room(plan, "io", "media", "model image bytes");
        room(plan, "io", "store", CORE + " bytes ingest");
        room(plan, "io", "escape", "model");
        room(plan, "io", "export", "model relay finding escape");
        room(plan, "io", "exporters", "model relay finding escape export");
        room(plan, "io", "report", "model image clocks relay rank finding escape");
        room(plan, "io", "demo", "model finding");
        room(plan, "io", "casework", CORE + " " + IO);
        room(plan, "cli", "cli", CORE + " " + IO + " casework");
        room(plan, "bench", "bench", CORE + " " + IO + " casework cli");
        return plan;
    }

    private static final String CORE =
            "model text time image trace traces network peer chance clocks group relay rank evaluate explain explanations finding";
    private static final String IO =
            "bytes json xposts ingest importers media store escape export exporters report demo";

    /** The module of a room; empty for a room that is not on the plan. */
    static String moduleOf(String room) {
        Room planned = ROOMS.get(room);
        return planned == null ? "" : planned.module();
    }

    private static void room(Map<String, Room> plan, String module, String name, String mayKnow) {
        Set<String> known = mayKnow.isEmpty() ? Set.of() : new TreeSet<>(Set.of(mayKnow.split(" ")));
        plan.put(name, new Room(module, known));
    }
}
