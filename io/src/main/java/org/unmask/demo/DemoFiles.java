package org.unmask.demo;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.finding.AccountKey;

/**
 * What a scenario wrote: the exports to import, in this order; the folder of the graphics; the list of planted accounts as a file and as a map to their role
 * ({@code persona} or {@code automated}); and how many posts there are.
 */
public record DemoFiles(List<Path> exports, Path media, Path truth, Map<AccountKey, String> planted, long posts) {
    public DemoFiles {
        exports = List.copyOf(exports);
        planted = Collections.unmodifiableMap(new TreeMap<>(planted));
    }
}
