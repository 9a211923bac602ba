package org.unmask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.unmask.clocks.ClockPair;
import org.unmask.finding.AccountKey;
import org.unmask.finding.AccountRow;
import org.unmask.finding.ClockRow;
import org.unmask.finding.ControlRow;
import org.unmask.finding.CutRow;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.Explanation;
import org.unmask.finding.GroupRow;
import org.unmask.finding.PairRow;
import org.unmask.finding.PostView;
import org.unmask.finding.RunSummary;
import org.unmask.finding.RunSummary.FamilyRow;
import org.unmask.finding.ShuffleRow;
import org.unmask.finding.SourceRow;
import org.unmask.finding.TieRow;
import org.unmask.finding.conduct.Conduct;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;
import org.unmask.model.Moment;
import org.unmask.model.PostId;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.rank.Ranked;
import org.unmask.rank.multiplex.Multiplexed;

/**
 * An invented case: a finding on two platforms, a smaller one, a newsroom that is explained, and a lead; with hostile texts,
 * scripts of many kinds, and bystanders that no output for others may name. All names are made up.
 */
public final class RecordedCase {
    /** Handles and ids of people who belong to no group; nothing made for others may hold one of them. */
    public static final List<String> BYSTANDERS = List.of(
            "canary_bystander_1",
            "CanaryBystanderTwo",
            "canary.bystander.3",
            "777000111222",
            "canary_mail@people.example");

    /** What a text may try to do to a page, a line or a reader. */
    public static final String HOSTILE =
            "</script><img src=x onerror=\"window.__pwned=1\"><svg/onload=alert(1)> \u202Elive\u202C zero\u200Bwidth "
                    + "https://evil.example/path?q=1 javascript://evil.example/%0Aalert(1)";

    private static final long DAY = 86_400_000_000L;
    private static final long START = 1_627_776_000_000_000L; // 2021-08-01
    private static final String FIRST_FILE = "5f0c7a3b".repeat(8);
    private static final String SECOND_FILE = "c41d9e02".repeat(8);
    private static final String[] FIRST_WORDS = {
        "river", "maple", "stone", "cedar", "amber", "north", "silver", "meadow", "harbor", "willow"
    };
    private static final String[] SECOND_WORDS = {
        "voter", "mom", "daily", "watch", "talk", "patriot", "teacher", "voice"
    };

    private RecordedCase() {}

    /** The whole case. */
    public static RecordedResults whole() {
        List<GroupRow> groups = List.of(first(), second(), newsroom(), lead());
        List<TieRow> ties = ties(groups);
        List<ExhibitRow> exhibits = exhibits(groups);
        return new RecordedResults(summary(), accounts(groups), ties, groups, exhibits, pairs(exhibits));
    }

    private static GroupRow first() {
        return group(
                "F-01",
                14,
                Level.HIGH,
                Level.MODERATE,
                List.of(ActionKind.REPOST, ActionKind.LINK, ActionKind.TEXT),
                List.of(
                        new Explanation(
                                "declared-automation", "Two of the members declare that they are automated.", false),
                        new Explanation(
                                "thin-repetition",
                                "Four ties in ten rest on three objects only, the least that counts.",
                                true)));
    }

    private static GroupRow second() {
        return group("F-02", 5, Level.MODERATE, Level.MODERATE, List.of(ActionKind.HASHTAGS), List.of());
    }

    private static GroupRow newsroom() {
        return group(
                "F-03",
                8,
                Level.HIGH,
                Level.LOW,
                List.of(ActionKind.TEXT, ActionKind.LINK),
                List.of(
                        new Explanation(
                                "one-owner", "Six of the eight accounts name the same owner in their profiles.", true),
                        new Explanation(
                                "wire-text",
                                "The shared texts were also posted by 214 accounts that have no tie to the group.",
                                true)));
    }

    private static GroupRow lead() {
        return group("F-04", 3, Level.LOW, Level.LOW, List.of(ActionKind.LINK), List.of());
    }

    private static GroupRow group(
            String id, int size, Level coordination, Level grade, List<ActionKind> kinds, List<Explanation> why) {
        SplittableRandom dice = new SplittableRandom(id.hashCode());
        List<GroupRow.Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(member(id, i, size, dice));
        }
        members.sort(Comparator.comparing(GroupRow.Member::account));
        List<GroupRow.Link> links = new ArrayList<>();
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                if (dice.nextInt(100) < (size > 10 ? 40 : 80)) {
                    links.add(new GroupRow.Link(a, b, 3 + dice.nextInt(12)));
                }
            }
        }
        List<String> platforms = members.stream()
                .map(m -> m.account().platform())
                .distinct()
                .sorted()
                .toList();
        return new GroupRow(
                id,
                coordination,
                grade,
                members,
                members.stream().mapToLong(GroupRow.Member::posts).sum(),
                platforms,
                kinds,
                START + 3 * DAY,
                START + (size > 10 ? 420 : 40) * DAY,
                "",
                months(size, dice),
                size > 4 ? 0.93 : Double.NaN,
                size > 10 ? 0.004 : 0,
                size > 10 ? 7 : 4,
                why,
                links);
    }

    private static GroupRow.Member member(String group, int i, int size, SplittableRandom dice) {
        String platform = size > 10 && i % 4 == 3 ? "facebook" : "x";
        String handle = FIRST_WORDS[(i + group.charAt(3)) % 10] + "_" + SECOND_WORDS[(i * 3 + group.charAt(3)) % 8]
                + (10 + dice.nextInt(89));
        AccountKey key =
                new AccountKey(platform, Untrusted.of(Long.toString(9_000_000_000L + group.charAt(3) * 1_000L + i)));
        double angle = 2 * Math.PI * i / size;
        double radius = 0.28 + 0.2 * dice.nextDouble();
        long evidence = 5 + dice.nextInt(200);
        return new GroupRow.Member(
                key,
                Untrusted.of(handle),
                evidence + 100 + dice.nextInt(3_000),
                evidence,
                i % 5 == 0 ? "first" : i % 5 == 4 ? "mixed" : "later",
                i % 5 == 0 ? 0.91 : i % 5 == 4 ? 0.5 : 0.08,
                0.5 + radius * Math.cos(angle),
                0.5 + radius * Math.sin(angle));
    }

    private static List<GroupRow.MonthCount> months(int size, SplittableRandom dice) {
        List<GroupRow.MonthCount> counts = new ArrayList<>();
        if (size > 10) {
            for (int i = 0; i < 14; i++) {
                if (i != 5 && i != 6) {
                    counts.add(new GroupRow.MonthCount(
                            (2021 + (i + 7) / 12) + "-" + two((i + 7) % 12 + 1), 20 + dice.nextInt(180)));
                }
            }
        } else {
            for (int i = 1; i < 31; i++) {
                if (dice.nextInt(3) > 0) {
                    counts.add(new GroupRow.MonthCount("2021-08-" + two(i), 1 + dice.nextInt(20)));
                }
            }
        }
        return counts;
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    private static List<AccountRow> accounts(List<GroupRow> groups) {
        List<AccountRow> rows = new ArrayList<>();
        for (GroupRow group : groups) {
            for (GroupRow.Member member : group.members()) {
                rows.add(new AccountRow(
                        member.account(),
                        member.handle(),
                        member.posts(),
                        group.first(),
                        group.last(),
                        new AccountRow.Rank(.75, 99.25, List.of("link", "fast-repost"), .5, 2L),
                        1e-12,
                        group.coordination(),
                        group.grade(),
                        group.groupId(),
                        List.of(member.role())));
            }
        }
        rows.add(bystander("x", "canary_bystander_1", "777000111222"));
        rows.add(bystander("x", "CanaryBystanderTwo", "777000111333"));
        rows.add(bystander("facebook", "canary.bystander.3", "777000111444"));
        rows.sort(Comparator.comparing(AccountRow::account));
        return rows;
    }

    private static AccountRow bystander(String platform, String handle, String id) {
        return new AccountRow(
                new AccountKey(platform, Untrusted.of(id)),
                Untrusted.of(handle),
                12,
                START,
                START + DAY,
                null,
                null,
                Level.NONE,
                Level.NONE,
                null,
                List.of());
    }

    private static List<TieRow> ties(List<GroupRow> groups) {
        List<TieRow> rows = new ArrayList<>();
        for (GroupRow group : groups) {
            for (GroupRow.Link link : group.links()) {
                AccountKey a = group.members().get(link.from()).account();
                AccountKey b = group.members().get(link.to()).account();
                for (ActionKind kind : group.kinds()) {
                    for (long window : new long[] {60_000, 3_600_000}) {
                        rows.add(new TieRow(
                                a,
                                b,
                                kind,
                                window,
                                link.objects() + 1,
                                link.objects(),
                                link.objects(),
                                link.objects() + 2,
                                group.first(),
                                group.last(),
                                window / 4.0,
                                0.7,
                                1e-14,
                                Math.pow(10, -2.0 - link.objects()),
                                group.coordination() != Level.LOW));
                    }
                }
            }
        }
        rows.sort(Comparator.comparing(TieRow::a)
                .thenComparing(TieRow::b)
                .thenComparing(TieRow::kindWord)
                .thenComparing(TieRow::windowMillis));
        return rows;
    }

    private static List<ExhibitRow> exhibits(List<GroupRow> groups) {
        GroupRow one = groups.get(0);
        GroupRow two = groups.get(1);
        GroupRow news = groups.get(2);
        String story =
                "They do not want you to read this. The county moved the polling place again and nobody was told! Read and share: "
                        + "https://dispatch.example/2021/09/polling?utm=1 @canary_bystander_1 #vote";
        return List.of(
                exhibit(
                        "E-01",
                        one,
                        ActionKind.LINK,
                        "https://dispatch.example/2021/09/polling",
                        story,
                        story.replace("again and nobody was told", "AGAIN. Nobody was told, says CanaryBystanderTwo"),
                        25_331_000),
                exhibit(
                        "E-02",
                        one,
                        ActionKind.TEXT,
                        "hostile text",
                        HOSTILE,
                        HOSTILE + " 🧐🇺🇸 👩‍👧 write canary_mail@people.example",
                        312),
                exhibit(
                        "E-03",
                        one,
                        ActionKind.REPOST,
                        "1432000000000000001",
                        "RT @canary_bystander_1: " + "long text, word by word, again and again. ".repeat(119)
                                + "x.com/canary_bystander_1/status/9",
                        null,
                        9_000),
                exhibit(
                        "E-04",
                        two,
                        ActionKind.HASHTAGS,
                        "#صوتك #الانتخابات #2021",
                        "صوتك أمانة! شارك قبل فوات الأوان \u200F#صوتك #الانتخابات #2021",
                        "شارك قبل فوات الأوان! صوتك أمانة #صوتك #الانتخابات #2021 id 777000111222",
                        0),
                exhibit(
                        "E-05",
                        news,
                        ActionKind.TEXT,
                        "storm warning for the coast",
                        "Storm warning for the coast until Sunday evening, says the weather service.\n\nMore: https://coast-news.example/storm via canary.bystander.3",
                        "Storm warning for the coast until Sunday evening, says the weather service.\n\nMore: https://coast-news.example/storm",
                        61_000));
    }

    private static ExhibitRow exhibit(
            String id, GroupRow group, ActionKind kind, String object, String a, String b, long lagMillis) {
        long at = START + 33 * DAY + 22_205_312_000L + id.charAt(3) * 1_000L;
        GroupRow.Member left = group.members().get(0);
        GroupRow.Member right = group.members().get(group.members().size() - 1);
        return new ExhibitRow(
                id,
                group.groupId(),
                kind,
                Untrusted.of(object),
                view(id, left, at, a, 'a'),
                view(id, right, at + lagMillis * 1_000, b, 'b'),
                lagMillis,
                1,
                id.charAt(3) == '3' ? 0 : 11L * id.charAt(3),
                "The first account of the group acted, and within the window the others followed on the same object, as on the other objects of the tie.",
                null,
                null);
    }

    private static PostView view(
            String id, GroupRow.Member member, long at, @org.jspecify.annotations.Nullable String text, char side) {
        boolean fine = member.account().platform().equals("x");
        String native_ = "14330000000000000" + id.charAt(3) + (side == 'a' ? "1" : "2");
        Moment moment = new Moment(
                at,
                Untrusted.of("raw"),
                fine ? TimePrecision.MS : TimePrecision.S,
                fine ? TimeSource.ID : TimeSource.DECLARED,
                fine ? at : Moment.NONE);
        return new PostView(
                new PostId(member.account().platform(), Untrusted.of(native_)),
                member.account(),
                member.handle(),
                Untrusted.of("Display <b>name</b> of " + side),
                moment,
                fine ? null : "UTC, as the file says",
                Untrusted.ofNullable(text),
                Untrusted.of("https://x.com/someone/status/" + native_),
                side == 'a' ? 3L : 1_204L,
                side == 'a' ? 0L : 377L,
                (id.substring(2) + side + "9f3c0").repeat(8),
                fine ? FIRST_FILE : SECOND_FILE,
                1_000L * id.charAt(3),
                4_194_304L + side);
    }

    private static List<PairRow> pairs(List<ExhibitRow> exhibits) {
        return exhibits.stream()
                .map(e -> new PairRow(
                        e.kind(),
                        e.object(),
                        e.a().post(),
                        e.a().account(),
                        e.b().post(),
                        e.b().account(),
                        e.lagMillis()))
                .toList();
    }

    private static RunSummary summary() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("semantics", "unmask");
        parameters.put("kinds", "repost, link, hashtags, reply, text, media");
        parameters.put("windows", "10 s, 60 s, 5 min, 1 h, 6 h, 24 h");
        parameters.put("pair budget per object", "1000000");
        parameters.put("shuffles of each sort", "10");
        parameters.put("seed", "20230907");
        List<FamilyRow> families = new ArrayList<>();
        List<ShuffleRow> shuffles = new ArrayList<>();
        for (ActionKind kind : List.of(ActionKind.REPOST, ActionKind.LINK, ActionKind.HASHTAGS, ActionKind.TEXT)) {
            for (int w = 0; w < 6; w++) {
                long window = new long[] {10_000, 60_000, 300_000, 3_600_000, 21_600_000, 86_400_000}[w];
                families.add(new FamilyRow(
                        kind.word(),
                        w < 4 ? "x" : "facebook-x",
                        window,
                        184_233L,
                        12_493_021L,
                        41_233L * (w + 1),
                        212L + w * 13,
                        61L + w,
                        3));
                shuffles.add(new ShuffleRow(
                        kind, window, "within-account", 3, 61 + w, w * 0.4, 27, w * 0.6, 2_488, w * 0.0002, 5, 5_000));
                shuffles.add(new ShuffleRow(
                        kind, window, "within-object", 3, 61 + w, 4.2 * w, 27, 3.1 * w, 2_488, w * 0.002, 5, 5_000));
            }
        }
        return new RunSummary(
                "run-4f1a09c2",
                "0.1.0",
                "unmask",
                START + 500 * DAY,
                parameters,
                sources(),
                families,
                shuffles,
                List.of(
                        new CutRow(
                                ActionKind.LINK,
                                Untrusted.of("https://stream.example/live"),
                                812_334,
                                512_001,
                                91_233_004_112L,
                                998_112,
                                12_000,
                                1),
                        new CutRow(
                                ActionKind.REPOST,
                                Untrusted.of("1432000000000000777"),
                                1_200_000,
                                1_000_000,
                                499_999_500_000L,
                                1_000_000,
                                1_000,
                                0.002)),
                List.of("412 posts have no usable time; they are kept and not counted."),
                1_412_806,
                88_214,
                START,
                START + 430 * DAY,
                ranking(),
                multiplex(),
                new ControlRow(1_204, 811, 3, 0),
                List.of(new ClockRow("facebook", "x", clocks())),
                Conduct.NONE);
    }

    private static ClockPair clocks() {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(2 * ClockPair.STEPS + 1, 9));
        counts.set(ClockPair.STEPS, 533);
        return new ClockPair(0, 1, ClockPair.Verdict.AGREE, 0, 2_000, 4_112, 533, 533, 9, 0, 77, 91, counts);
    }

    private static Ranked.Summary ranking() {
        return new Ranked.Summary(
                List.of(
                        new Ranked.TraceUse(
                                "link", 61_204, 40_117, 512_003, 1_000, 3, 71_002, 912_554_120, 31_004_992, 1_204_117),
                        new Ranked.TraceUse("fast-repost", 812, 77, 2_004, 212, 0, 0, 0, 41_006, 977)),
                62_001,
                40_117,
                1_205_001,
                1_205_001,
                63_418,
                0,
                List.of(
                        new Ranked.Step(50, .0045, 31_001, 1_166_660, .0024, 34),
                        new Ranked.Step(99, .5312, 621, 31_975, .166, 2)));
    }

    private static Multiplexed.Division multiplex() {
        return new Multiplexed.Division(
                List.of(
                        new Multiplexed.LayerUse(
                                "link",
                                61_204,
                                1_204_117,
                                3_912_004,
                                2,
                                212,
                                3,
                                912_554_120,
                                1.25,
                                .8123,
                                .4451,
                                98_112,
                                27),
                        new Multiplexed.LayerUse("text", 812, 77, 190, 2, 9, 0, 0, 0, .7, .7, 77, 24)),
                1_402,
                20_117,
                .8099);
    }

    private static List<SourceRow> sources() {
        return List.of(
                new SourceRow(
                        FIRST_FILE,
                        "export_<b>2021</b>.ndjson.gz",
                        812_334_112,
                        "x-api-v2",
                        "every line is an object with data and includes",
                        "UTC (by the format)",
                        1_300_412,
                        1_299_988,
                        12,
                        0,
                        412,
                        0,
                        List.of("12 lines are cut in the middle: see rejects"),
                        false),
                new SourceRow(
                        SECOND_FILE,
                        "pages canary_bystander_1.csv",
                        41_233,
                        "csv",
                        "by the map pages.map",
                        "UTC, as the file says",
                        112_818,
                        112_818,
                        0,
                        0,
                        0,
                        0,
                        List.of(),
                        false));
    }

    /** A group of {@code size} members with no explanations, for tests of large pictures. */
    public static GroupRow large(int size) {
        GroupRow small = second();
        List<GroupRow.Member> members = IntStream.range(0, size)
                .mapToObj(i -> new GroupRow.Member(
                        new AccountKey("p" + i % 7, Untrusted.of("9" + (1_000_000 + i))),
                        null,
                        10,
                        i,
                        "later",
                        0.1,
                        (i * 37 % size) / (double) size,
                        (i * 91 % size) / (double) size))
                .sorted(Comparator.comparing(GroupRow.Member::account))
                .toList();
        List<GroupRow.Link> links = IntStream.range(1, size)
                .mapToObj(i -> new GroupRow.Link(i / 2, i, 3 + i % 9))
                .toList();
        return new GroupRow(
                "F-09",
                small.coordination(),
                small.grade(),
                members,
                10L * size,
                small.platforms(),
                small.kinds(),
                small.first(),
                small.last(),
                "",
                small.months(),
                small.stability(),
                0,
                4,
                List.of(),
                links);
    }
}
