package org.unmask.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.unmask.escape.Pseudonyms;
import org.unmask.export.ExportJob.CaseContent;
import org.unmask.finding.AccountKey;
import org.unmask.finding.AccountRow;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.Explanation;
import org.unmask.finding.GroupRow;
import org.unmask.finding.PairRow;
import org.unmask.finding.PostView;
import org.unmask.finding.Results;
import org.unmask.finding.RunSummary;
import org.unmask.finding.TieRow;
import org.unmask.finding.conduct.Conduct;
import org.unmask.finding.exhibit.GreyPicture;
import org.unmask.finding.exhibit.OwnExhibit;
import org.unmask.model.AccountFacts;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;

/** A run small enough to read: three accounts, two ties that are evidence and one that is not, one group, one exhibit, one pair. */
public final class SmallRun implements Results, CaseContent {
    public static final long NOON = 1_630_411_200_000_000L;
    public static final byte[] KEY = "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final UnaryOperator<String> strange;
    private final String semantics;
    private final List<Post> posts = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<AccountFacts> facts = new ArrayList<>();

    private SmallRun(UnaryOperator<String> strange, String semantics) {
        this.strange = strange;
        this.semantics = semantics;
    }

    /** The plain one. */
    public static SmallRun plain() {
        return new SmallRun(UnaryOperator.identity(), "unmask");
    }

    /** The plain one under another semantics. */
    public static SmallRun of(String semantics) {
        return new SmallRun(UnaryOperator.identity(), semantics);
    }

    /** The same with {@code payload} in place of every stranger's text. */
    public static SmallRun hostile(String payload) {
        return new SmallRun(plain -> payload, "unmask");
    }

    /** Adds posts to the case. */
    public SmallRun with(Post... more) {
        posts.addAll(List.of(more));
        return this;
    }

    /** Adds observations of accounts to the case. */
    public SmallRun with(AccountFacts... more) {
        facts.addAll(List.of(more));
        return this;
    }

    /** Adds actions to the case. */
    public SmallRun with(Act... more) {
        acts.addAll(List.of(more));
        return this;
    }

    public ExportJob into(Path out) {
        return into(out, ExportJob.Options.DEFAULT);
    }

    public ExportJob into(Path out, ExportJob.Options options) {
        return new ExportJob(this, this, out, options, Pseudonyms.keyed(KEY));
    }

    private Untrusted text(String plain) {
        return Untrusted.of(strange.apply(plain));
    }

    private AccountKey account(String plain) {
        return new AccountKey("x", text(plain));
    }

    @Override
    public RunSummary summary() {
        return new RunSummary(
                "run1",
                "0.1.0",
                semantics,
                NOON,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                9,
                3,
                NOON,
                NOON,
                null,
                null,
                null,
                List.of(),
                Conduct.NONE);
    }

    @Override
    public void accounts(Consumer<AccountRow> sink) {
        sink.accept(new AccountRow(
                account("11"),
                text("heron"),
                5,
                NOON,
                NOON + 60_000_000,
                new AccountRow.Rank(.625, 87.5, List.of("link"), .25, 3L),
                1.25e-9,
                Level.MODERATE,
                Level.LOW,
                "G1",
                List.of("first")));
        sink.accept(new AccountRow(
                account("12"),
                null,
                4,
                NOON,
                NOON + 1,
                null,
                0.005,
                Level.MODERATE,
                Level.LOW,
                "G1",
                List.of("later", "mixed")));
        sink.accept(new AccountRow(
                account("13"),
                text("otter"),
                1,
                Moment.NONE,
                Moment.NONE,
                null,
                null,
                Level.NONE,
                Level.NONE,
                null,
                List.of()));
    }

    @Override
    public void ties(boolean all, Consumer<TieRow> sink) {
        sink.accept(tie("12", ActionKind.REPOST, 10_000, 1.25e-9, true));
        sink.accept(tie("12", ActionKind.REPOST, 60_000, 0.005, true));
        if (all) {
            sink.accept(tie("13", ActionKind.LINK, 250, null, false));
        }
    }

    private TieRow tie(String b, ActionKind kind, long window, @Nullable Double q, boolean evidence) {
        return new TieRow(
                account("11"),
                account(b),
                kind,
                window,
                4,
                3,
                3,
                5,
                NOON,
                NOON + 86_400_000_000L,
                2500.5,
                1.0 / 3,
                q,
                q,
                evidence);
    }

    @Override
    public List<GroupRow> groups() {
        List<GroupRow.Member> members = List.of(
                new GroupRow.Member(account("11"), text("heron"), 5, 4, "first", 0.8, 0.25, 0.5),
                new GroupRow.Member(account("12"), null, 4, 3, "later", 0.2, 0.75, 0.5));
        return List.of(new GroupRow(
                "G1",
                Level.MODERATE,
                Level.LOW,
                members,
                9,
                List.of("x"),
                List.of(ActionKind.REPOST, ActionKind.LINK),
                NOON,
                NOON + 60_000_000,
                "two accounts, one declared owner",
                List.of(),
                Double.NaN,
                0,
                3,
                List.of(new Explanation("OWNER", "One owner is declared.", true)),
                List.of(new GroupRow.Link(0, 1, 3))));
    }

    @Override
    public List<OwnExhibit> ownExhibits() {
        return List.of();
    }

    @Override
    public Optional<GreyPicture> picture(String sha256) {
        return Optional.empty();
    }

    @Override
    public List<ExhibitRow> exhibits() {
        return List.of(new ExhibitRow(
                "E1",
                "G1",
                ActionKind.REPOST,
                text("900"),
                view("901", "11", NOON),
                view("902", "12", NOON + 2_500_000),
                2500,
                1,
                7,
                "fast",
                null,
                null));
    }

    private PostView view(String post, String account, long at) {
        Moment moment = new Moment(at, null, TimePrecision.S, TimeSource.DECLARED, Moment.NONE);
        return new PostView(
                new PostId("x", text(post)),
                account(account),
                null,
                null,
                moment,
                null,
                text("hello"),
                null,
                null,
                null,
                "00",
                "00",
                1,
                0);
    }

    @Override
    public void pairs(Consumer<PairRow> sink) {
        sink.accept(new PairRow(
                ActionKind.REPOST,
                text("900"),
                new PostId("x", text("901")),
                account("11"),
                new PostId("x", text("902")),
                account("12"),
                2500));
    }

    @Override
    public void posts(Consumer<Post> sink) {
        posts.forEach(sink);
    }

    @Override
    public void accountFacts(Consumer<AccountFacts> sink) {
        facts.forEach(sink);
    }

    @Override
    public void actions(Consumer<Act> sink) {
        acts.forEach(sink);
    }
}
