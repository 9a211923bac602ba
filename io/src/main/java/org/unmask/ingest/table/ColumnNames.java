package org.unmask.ingest.table;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.ingest.table.map.Target;
import org.unmask.model.ActionKind;

/** What the names of columns suggest. */
final class ColumnNames {
    /** Columns that begin like this describe another post, so they are no facts of the row's own. */
    private static final List<String> OF_OTHERS = List.of(
            "parent",
            "submission",
            "quoted",
            "retweeted",
            "reposted",
            "original",
            "referenced",
            "in_reply_to",
            "reply_to",
            "root");

    /** The same, where three columns or more begin so. */
    private static final List<String> OF_OTHERS_IF_MANY = List.of("link", "shared", "retweet");

    private static final Set<String> PEOPLE = Set.of("user", "account", "author", "owner", "userid", "profile");
    private static final int SHORTEST_PART = 4;

    private final List<String> normal;
    private final List<Boolean> lists;

    ColumnNames(List<String> header) {
        normal = header.stream()
                .map(name -> CsvTable.normal(name.replace("[]", "")))
                .toList();
        lists = header.stream().map(name -> name.contains("[]")).toList();
    }

    String normal(int column) {
        return normal.get(column);
    }

    /** Share in [0,1] that the name alone says for {@code target}: 1 its own, about 0.8 a known one, 0.4 a part. */
    double match(Target target, int column) {
        String name = normal.get(column);
        if ((describesAnother(column) && !belongsToOthers(target)) || (lists.get(column) && !target.isList())) {
            return 0;
        }
        List<String> knownNames = target.names();
        int rank = knownNames.indexOf(name);
        if (rank >= 0) {
            return rank == 0 ? 1 : 0.8 - 0.004 * rank;
        }
        for (String known : knownNames) {
            if (known.length() >= SHORTEST_PART && ("_" + name + "_").contains("_" + known + "_")) {
                return 0.4;
            }
        }
        return 0;
    }

    private static boolean belongsToOthers(Target target) {
        return switch (target.fit()) {
            case REFERENCE, FLAG, COUNT -> true;
            default -> false;
        };
    }

    /** Whether the column describes another post than the row's own. */
    boolean describesAnother(int column) {
        String name = normal.get(column);
        for (String prefix : OF_OTHERS) {
            if (name.startsWith(prefix + "_")) {
                return true;
            }
        }
        for (String prefix : OF_OTHERS_IF_MANY) {
            if (name.startsWith(prefix + "_")
                    && normal.stream()
                                    .filter(other -> other.startsWith(prefix + "_"))
                                    .count()
                            >= 3) {
                return true;
            }
        }
        return false;
    }

    /** The kind of object that such a column holds, or null where its name says nothing of objects. */
    @Nullable
    ActionKind objectKind(int column) {
        if (describesAnother(column)) {
            return null;
        }
        String name = normal.get(column);
        List<String> words = List.of(name.split("_", -1));
        if (words.stream().anyMatch(PEOPLE::contains)) {
            return null;
        }
        for (String word : words) {
            ActionKind kind = kindOf(word);
            if (kind != null) {
                return kind;
            }
        }
        return name.endsWith("_id") ? ActionKind.GIVEN : null;
    }

    private static @Nullable ActionKind kindOf(String word) {
        return switch (word) {
            case "url", "urls", "link", "links" -> ActionKind.LINK;
            case "hashtag", "hashtags" -> ActionKind.HASHTAG;
            case "domain", "domains" -> ActionKind.DOMAIN;
            case "image",
                    "photo",
                    "media",
                    "video",
                    "phash",
                    "pdq",
                    "hash",
                    "sha256",
                    "md5",
                    "music",
                    "sound",
                    "audio" -> ActionKind.MEDIA;
            default -> null;
        };
    }
}
