package org.unmask.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What single sites do to their own addresses: redirects, short forms, marks of the reader. */
final class Sites {
    /** Pages whose only purpose is to lead on, and the parameter that says where. */
    private static final Map<String, List<String>> REDIRECTS = Map.of(
            "l.facebook.com/l.php", List.of("u"),
            "l.instagram.com", List.of("u"),
            "google.com/url", List.of("q", "url"),
            "youtube.com/redirect", List.of("q"),
            "vk.com/away.php", List.of("to"),
            "out.reddit.com", List.of("url"),
            "t.umblr.com/redirect", List.of("z"),
            "href.li", List.of("url"),
            "steamcommunity.com/linkfilter", List.of("u", "url"));

    private static final Set<String> VIDEO_PATHS = Set.of("shorts", "embed", "live", "v", "e");
    private static final Set<String> NAMES_VIDEO = Set.of("v");

    /** Sites whose first segment is an account's name, read without regard to case. */
    private static final Set<String> FIRST_IS_NAME = Set.of("x.com", "t.me", "instagram.com", "tiktok.com");

    private static final Map<String, Set<String>> READER_MARKS = Map.of(
            "x.com", Set.of("s", "t", "lang", "cxt", "src"),
            "t.me", Set.of("single", "embed", "mode"),
            "instagram.com", Set.of("hl", "img_index"),
            "tiktok.com", Set.of("is_from_webapp", "sender_device", "_r", "_t", "is_copy_url", "lang", "web_id"),
            "youtube.com", Set.of("si", "feature", "ab_channel", "pp", "t", "app", "cbrd", "ucbcb"),
            "open.spotify.com", Set.of("si"),
            "facebook.com", Set.of("ref", "rdid", "locale", "_rdr", "_rdc", "refsrc", "hc_ref"));

    private Sites() {}

    /** The address that {@code link} only leads to, or null where it is a page of its own. */
    static @Nullable String target(Link link) {
        String ampTarget = ampTarget(link);
        if (ampTarget != null) {
            return ampTarget;
        }
        for (String name : REDIRECTS.getOrDefault(link.host() + link.path(), List.of())) {
            String target = link.parameter(name);
            if (target != null) {
                return target;
            }
        }
        return null;
    }

    /** {@code google.com/amp/s/SITE/PAGE} and {@code NAME.cdn.ampproject.org/c/s/SITE/PAGE}. */
    private static @Nullable String ampTarget(Link link) {
        boolean cache = link.host().endsWith(".ampproject.org");
        boolean google = link.host().equals("google.com") && link.path().startsWith("/amp/");
        List<String> segments = link.segments();
        if (!(cache || google) || segments.size() < 2) {
            return null;
        }
        int site = segments.get(1).equals("s") ? 2 : 1;
        return site >= segments.size() ? null : "https://" + String.join("/", segments.subList(site, segments.size()));
    }

    /** The one address of the page. */
    static Link canonical(Link raw) {
        Link link = raw.withPath(Paths.withoutAmp(raw.path()));
        return switch (link.host()) {
            case "youtu.be" ->
                link.segments().size() == 1 ? video(link.segments().get(0)) : marked(link);
            case "youtube.com" -> youTube(link);
            case "t.me" ->
                marked(named(
                        link.path().startsWith("/s/")
                                ? link.withPath(link.path().substring(2))
                                : link));
            case "instagram.com" -> marked(named(instagram(link)));
            default -> marked(FIRST_IS_NAME.contains(link.host()) ? named(link) : link);
        };
    }

    private static Link youTube(Link link) {
        List<String> segments = link.segments();
        if (segments.size() == 2 && VIDEO_PATHS.contains(segments.get(0))) {
            return video(segments.get(1));
        }
        boolean watch = link.path().equals("/watch") && link.parameter("v") != null;
        return watch ? link.withParameters(Parameters.where(link.parameters(), true, NAMES_VIDEO)) : marked(link);
    }

    private static Link video(String id) {
        return new Link("youtube.com", "/watch", List.of("v=" + Percent.query(id)));
    }

    /** {@code /NAME/reel/ID}, {@code /reel/ID} and {@code /p/ID} are one post. */
    private static Link instagram(Link link) {
        List<String> segments = new ArrayList<>(link.segments());
        if (segments.size() == 3 && isPost(segments.get(1))) {
            segments.remove(0);
        }
        if (segments.size() == 2 && isPost(segments.get(0))) {
            segments.set(0, "p");
        }
        return link.withPath(Paths.of(segments));
    }

    private static boolean isPost(String segment) {
        return Set.of("p", "reel", "reels", "tv").contains(segment);
    }

    private static Link named(Link link) {
        List<String> segments = new ArrayList<>(link.segments());
        if (segments.isEmpty()) {
            return link;
        }
        segments.set(0, Link.lower(segments.get(0)));
        return link.withPath(Paths.of(segments));
    }

    private static Link marked(Link link) {
        Set<String> marks = READER_MARKS.get(link.host());
        return marks == null ? link : link.withParameters(Parameters.where(link.parameters(), false, marks));
    }
}
