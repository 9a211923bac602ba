package org.unmask.ingest.table.map;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A map: which column becomes what, which name objects, and where the platform comes from. {@code format} is csv, ndjson or json. */
public record ColumnMap(
        String name,
        String format,
        ReadAs readAs,
        PlatformUse platform,
        Map<Target, ColumnUse> columns,
        List<ObjectUse> objects,
        List<String> ignored) {
    public ColumnMap {
        Map<Target, ColumnUse> ordered = new EnumMap<>(Target.class);
        ordered.putAll(columns);
        columns = Collections.unmodifiableMap(ordered);
        objects = List.copyOf(objects);
        ignored = List.copyOf(ignored);
    }

    /** Whether something becomes {@code target}. */
    public boolean has(Target target) {
        return columns.containsKey(target);
    }
}
