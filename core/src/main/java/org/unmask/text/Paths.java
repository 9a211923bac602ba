package org.unmask.text;

import java.util.ArrayList;
import java.util.List;

/** The path of a web address in normal form: empty, or beginning with a slash and never ending in one. */
final class Paths {
    private Paths() {}

    static String normal(String raw) {
        if (raw.length() <= 1) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String segment : Percent.path(raw.replace('\\', '/')).substring(1).split("/", -1)) {
            if (segment.equals("..")) {
                if (!kept.isEmpty()) {
                    kept.remove(kept.size() - 1);
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.add(segment);
            }
        }
        return of(kept);
    }

    /** The path of these segments. */
    static String of(List<String> segments) {
        return segments.isEmpty() ? "" : "/" + String.join("/", segments);
    }

    /** The path of a page instead of that of its mobile copy: {@code /amp/page}, {@code /page/amp}, {@code /page.amp.html}. */
    static String withoutAmp(String path) {
        String page = path;
        String before;
        do {
            before = page;
            page = page.startsWith("/amp/") ? page.substring(4) : page;
            page = withoutEnd(withoutEnd(page, "/amp"), "/amp.html");
            page = page.endsWith(".amp.html") ? withoutEnd(page, ".amp.html") + ".html" : withoutEnd(page, ".amp");
        } while (!page.equals(before));
        return page;
    }

    private static String withoutEnd(String path, String end) {
        int rest = path.length() - end.length();
        boolean named = rest > 0 && path.charAt(rest - 1) != '/' && path.charAt(rest - 1) != '.';
        return named && path.endsWith(end) ? path.substring(0, rest) : path;
    }
}
