package org.unmask.report;

import static org.unmask.report.page.Attribute.CLASS;
import static org.unmask.report.page.Attribute.ID;

import org.jspecify.annotations.Nullable;
import org.unmask.escape.Html;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.PostView;
import org.unmask.finding.RunSummary;
import org.unmask.model.ActionKind;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tables;
import org.unmask.report.page.Tag;
import org.unmask.report.words.Figures;
import org.unmask.report.words.Phrases;

/** Two posts side by side: who, when by which clock, what is the same, and where the record stands; facts apart from assessment. */
final class ExhibitCard {
    /** Longer texts are cut, with a word on how much is missing. */
    static final int MOST_TEXT = 20_000;

    private static final int MOST_OBJECT = 1_000;

    private final RunSummary summary;
    private final Names names;
    private final ExhibitPicture pictures;

    ExhibitCard(Contents contents, Names names) {
        this.summary = contents.summary();
        this.names = names;
        this.pictures = new ExhibitPicture(contents::picture, names);
    }

    void draw(Page page, ExhibitRow exhibit) {
        page.open(Tag.SECTION, "exhibit")
                .with(ID, exhibit.exhibitId())
                .open(Tag.HEADER)
                .open(Tag.H5);
        page.open(Tag.SPAN, "id").text(exhibit.exhibitId()).close(Tag.SPAN);
        page.text(" " + (ExhibitPicture.isGraphic(exhibit) ? "Same graphic" : Phrases.same(exhibit.kind())) + ", "
                        + apart(exhibit))
                .close(Tag.H5)
                .close(Tag.HEADER);
        observed(page, exhibit);
        page.open(Tag.DIV, "sides");
        post(page, exhibit, true);
        page.open(Tag.DIV, isOrdered(exhibit) ? "lag ordered" : "lag")
                .leaf(Tag.SPAN, between(exhibit))
                .close(Tag.DIV);
        post(page, exhibit, false);
        page.close(Tag.DIV);
        pictures.compared(page, exhibit);
        new AppearanceStrip(summary, names).draw(page, exhibit);
        page.open(Tag.P, "assessment")
                .leaf(Tag.STRONG, "Assessment. ")
                .text(exhibit.why())
                .close(Tag.P);
        page.close(Tag.SECTION);
    }

    private void observed(Page page, ExhibitRow exhibit) {
        page.open(Tag.P, "observed")
                .leaf(Tag.STRONG, "Observed. ")
                .text("A "
                        + (ExhibitPicture.isGraphic(exhibit) ? "showed the same graphic" : Phrases.did(exhibit.kind()))
                        + " ");
        page.text(when(exhibit));
        page.text(others(exhibit));
        page.text(likeness(exhibit)).close(Tag.P);
        page.open(Tag.P, "object").leaf(Tag.SPAN, "what", "What is the same: ").open(Tag.SPAN, "stranger");
        page.add(names.object(exhibit.kind(), exhibit.object(), MOST_OBJECT))
                .close(Tag.SPAN)
                .close(Tag.P);
    }

    private static String others(ExhibitRow exhibit) {
        String whom = exhibit.groupId().isEmpty() ? "other account" : "account outside the group";
        return exhibit.others() > 0
                ? Figures.count(exhibit.others()) + " "
                        + whom.replaceFirst("account", exhibit.others() == 1 ? "account" : "accounts")
                        + " in our data acted on the same object. "
                : "No " + whom + " in our data acted on the same object. ";
    }

    /** Whether the exhibit is about the words: only then is it worth marking those that differ. */
    private static boolean isOfWords(ExhibitRow exhibit) {
        return switch (exhibit.kind()) {
            case TEXT, NEAR_TEXT, HASHTAGS, HASHTAG -> true;
            case REPOST, LINK, REPLY, MEDIA, GIVEN, DOMAIN -> false;
        };
    }

    private String between(ExhibitRow exhibit) {
        if (!isComparable(exhibit)) {
            return "no order";
        }
        return isOrdered(exhibit) ? "+" + lag(exhibit) : "same time";
    }

    private String when(ExhibitRow exhibit) {
        if (!isComparable(exhibit)) {
            return "and B too. Who was first is not claimed: the clocks of the two platforms were not shown to agree. As their times are "
                    + (isCorrected() ? "given and corrected" : "given") + ", they are " + lag(exhibit) + " apart. ";
        }
        return isOrdered(exhibit)
                ? lag(exhibit) + " before B. "
                : "at the same time as B, as far as the clocks can tell. ";
    }

    private boolean isCorrected() {
        return summary.parameters().keySet().stream().anyMatch(name -> name.startsWith(RunSummary.SHIFT));
    }

    private String likeness(ExhibitRow exhibit) {
        if (exhibit.similarity() < 1) {
            return "Likeness " + Figures.share(exhibit.similarity())
                    + (exhibit.kind() == ActionKind.NEAR_TEXT
                            ? " of the words; those that only one of the two texts has are marked."
                            : ".");
        }
        Untrusted a = exhibit.a().text();
        Untrusted b = exhibit.b().text();
        if (a == null || b == null) {
            return "";
        }
        if (a.equals(b)) {
            return "The two texts are the same to the letter.";
        }
        return isOfWords(exhibit)
                ? "Words that only one of the two texts has are marked."
                : "The texts beside it differ.";
    }

    private String head(ExhibitRow exhibit, boolean first) {
        if (!isOrdered(exhibit)) {
            return first ? "A" : "B";
        }
        return first ? "A, earlier in our data" : "B, later";
    }

    private void post(Page page, ExhibitRow exhibit, boolean first) {
        PostView post = first ? exhibit.a() : exhibit.b();
        PostView other = first ? exhibit.b() : exhibit.a();
        page.open(Tag.DIV, "side").leaf(Tag.P, "head", head(exhibit, first));
        page.open(Tag.P, "who")
                .open(Tag.STRONG)
                .add(names.account(post.account(), post.handle()))
                .close(Tag.STRONG);
        page.text(" on " + post.account().platform());
        if (names.shows(post.account()) && post.displayName() != null) {
            page.text(" · ").add(Html.excerpt(post.displayName(), 100));
        }
        page.close(Tag.P);
        time(page, post);
        text(page, post.text(), isOfWords(exhibit) ? other.text() : null);
        pictures.beside(page, exhibit, first);
        page.open(Tag.DL, "record");
        counted(page, "Likes", post.likes());
        counted(page, "Reposts", post.reposts());
        page.open(Tag.DIV)
                .leaf(Tag.DT, "Post")
                .open(Tag.DD)
                .add(names.post(post.post(), post.account()))
                .close(Tag.DD)
                .close(Tag.DIV);
        if (names.shows(post.account()) && post.url() != null) {
            page.open(Tag.DIV)
                    .leaf(Tag.DT, "Address")
                    .open(Tag.DD)
                    .add(Html.excerpt(post.url(), 500))
                    .close(Tag.DD)
                    .close(Tag.DIV);
        }
        record(page, post);
        page.close(Tag.DL).close(Tag.DIV);
    }

    private void time(Page page, PostView post) {
        Moment moment = post.moment();
        page.open(Tag.P, "when")
                .leaf(Tag.STRONG, Figures.time(moment.createdMicros(), moment.precision()))
                .close(Tag.P);
        StringBuilder how = new StringBuilder("Time ");
        how.append(moment.source() == null ? "of unknown source" : Phrases.source(moment.source()));
        how.append(moment.precision() == null ? "" : ", " + Phrases.precision(moment.precision()));
        if (post.zoneDecision() != null) {
            how.append("; zone: ").append(post.zoneDecision());
        }
        how.append('.').append(byId(moment));
        page.leaf(Tag.P, "how", how.toString());
        String shift =
                summary.parameters().get(RunSummary.SHIFT + post.account().platform());
        if (shift != null && moment.isKnown()) {
            page.leaf(Tag.P, "how", corrected(moment, Long.parseLong(shift)));
        }
    }

    /** The lag is that of the corrected times, so the correction stands beside the time as given. */
    private static String corrected(Moment moment, long shiftMillis) {
        return "For this run the clock of the platform was put " + (shiftMillis < 0 ? "back" : "forward") + " by "
                + Figures.lag(shiftMillis, true) + ", to "
                + Figures.time(moment.createdMicros() + 1_000 * shiftMillis, moment.precision()) + '.';
    }

    private static String byId(Moment moment) {
        if (moment.source() == TimeSource.ID
                || moment.idMicros() == Moment.NONE
                || !moment.isKnown()
                || moment.precision() == null) {
            return "";
        }
        long apart = Math.abs(moment.idMicros() - moment.createdMicros());
        return apart < Math.max(moment.precision().micros(), TimePrecision.S.micros())
                ? " The time inside the post id agrees."
                : " The time inside the post id is " + Figures.time(moment.idMicros(), TimePrecision.MS) + '.';
    }

    private void text(Page page, @Nullable Untrusted text, @Nullable Untrusted other) {
        if (text == null) {
            page.leaf(Tag.P, "absent", "The source gives no text.");
            return;
        }
        Untrusted mine = names.redacted(text);
        page.open(Tag.DIV).with(CLASS, "stranger post").with(org.unmask.report.page.Attribute.TABINDEX, 0);
        page.with(org.unmask.report.page.Attribute.ROLE, "group")
                .with(org.unmask.report.page.Attribute.ARIA_LABEL, "Text of the post");
        page.add(
                other == null ? Html.excerpt(mine, MOST_TEXT) : Html.differing(mine, names.redacted(other), MOST_TEXT));
        page.close(Tag.DIV);
        long unseen = Html.unseenIn(text);
        if (unseen > 0) {
            page.leaf(
                    Tag.P,
                    "how",
                    Figures.counted(unseen, "character") + " that nobody would see, or that turn the text around, "
                            + (unseen == 1 ? "is" : "are") + " drawn as a code such as U+202E.");
        }
    }

    private static void counted(Page page, String term, @Nullable Long count) {
        if (count != null) {
            Tables.fact(page, term, Figures.count(count));
        }
    }

    private void record(Page page, PostView post) {
        page.open(Tag.DIV)
                .leaf(Tag.DT, "Record")
                .open(Tag.DD)
                .text("row " + Figures.count(post.sourceRow()) + ", byte " + Figures.count(post.byteOffset()) + " of ");
        int source = source(post.sourceSha256());
        if (source > 0) {
            page.link("S-" + source, "source " + source);
        } else {
            page.open(Tag.CODE).text(post.sourceSha256()).close(Tag.CODE);
        }
        page.close(Tag.DD)
                .close(Tag.DIV)
                .open(Tag.DIV)
                .leaf(Tag.DT, "SHA-256 of the record")
                .open(Tag.DD);
        page.leaf(Tag.CODE, post.rawSha256()).close(Tag.DD).close(Tag.DIV);
    }

    private int source(String sha256) {
        for (int i = 0; i < summary.sources().size(); i++) {
            if (summary.sources().get(i).sha256().equals(sha256)) {
                return i + 1;
            }
        }
        return 0;
    }

    private String apart(ExhibitRow exhibit) {
        if (!isComparable(exhibit)) {
            return "on two clocks";
        }
        return isOrdered(exhibit) ? lag(exhibit) + " apart" : "at the same time";
    }

    private static String lag(ExhibitRow exhibit) {
        return Figures.lag(exhibit.lagMillis(), clock(exhibit) <= 1);
    }

    /** Whether the clocks are fine enough to tell who was first. */
    private boolean isOrdered(ExhibitRow exhibit) {
        return exhibit.lagMillis() > 0 && exhibit.lagMillis() >= clock(exhibit) && isComparable(exhibit);
    }

    private boolean isComparable(ExhibitRow exhibit) {
        return summary.isOrdered(
                exhibit.a().account().platform(), exhibit.b().account().platform());
    }

    /** The coarser of the two clocks in milliseconds. */
    private static long clock(ExhibitRow exhibit) {
        return Math.max(clock(exhibit.a().moment()), clock(exhibit.b().moment()));
    }

    private static long clock(Moment moment) {
        return moment.precision() == null
                ? 1_000
                : Math.max(1, moment.precision().micros() / 1_000);
    }
}
