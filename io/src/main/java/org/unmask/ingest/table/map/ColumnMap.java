package org.unmask.ingest.table.map;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** The columns that a file of JSON objects may lack in its sample: all but those that say which post, whose and when. */
    public Set<String> rareColumns() {
        Set<String> rare = new LinkedHashSet<>(ignored);
        columns.forEach((target, use) -> {
            if (!isNeeded(target)) {
                rare.addAll(use.from());
            }
        });
        objects.forEach(use -> rare.add(use.column()));
        return rare;
    }

    private boolean isNeeded(Target target) {
        return switch (target) {
            case POST_ID, ACCOUNT_ID, CREATED_AT -> true;
            case HANDLE -> !has(Target.ACCOUNT_ID);
            default -> false;
        };
    }

    /** Whether something becomes {@code target}. */
    public boolean has(Target target) {
        return columns.containsKey(target);
    }
}
