package org.unmask.casework.exhibit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.Refusal;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.PostView;
import org.unmask.finding.exhibit.OwnExhibit;
import org.unmask.finding.exhibit.SharedPicture;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;
import org.unmask.store.CaseFolder;
import org.unmask.store.content.PostLookup;
import org.unmask.store.journal.Happening;
import org.unmask.text.NormalText;
import org.unmask.text.near.TextLikeness;

/** Puts two posts beside each other because the analyst says so; what they have in common is looked up, never asserted. */
public final class AddExhibit {
    /** From this share of the words on, two texts are called nearly the same. */
    private static final double NEARLY = .6;

    private static final int LONGEST_NOTE = 2_000;

    private AddExhibit() {}

    /** What is asked for: two posts, each by its id or as {@code PLATFORM:ID}, and a note that the report prints. */
    public record Request(
            String postA, String postB, @Nullable String note) {}

    /** Adds it. Refuses a post that is not in the case or is not told apart by its id, and two posts with nothing in common. */
    public static OwnExhibit run(CaseFolder open, Request request, long nowMicros) throws IOException, Refusal {
        String note = request.note() == null ? "" : request.note().strip();
        if (note.length() > LONGEST_NOTE) {
            throw refusal(
                    "E-NOTE-LONG",
                    "The note has " + note.length() + " characters",
                    "Write at most " + LONGEST_NOTE + ".");
        }
        PostLookup posts = open.postLookup();
        PostView first = found(posts, request.postA());
        PostView second = found(posts, request.postB());
        if (first.post().equals(second.post())) {
            throw refusal("E-EXHIBIT-ONE-POST", "Both ids name the same post", "Name two posts.");
        }
        boolean inOrder = first.moment().createdMicros() <= second.moment().createdMicros();
        ExhibitRow row = row(open, posts, inOrder ? first : second, inOrder ? second : first);
        List<byte @Nullable []> raw = open.rawRecords(List.of(row.a(), row.b()));
        return open.inTransaction(() -> {
            OwnExhibit added = open.ownExhibits().add(row, note, nowMicros, text(raw.get(0)), text(raw.get(1)));
            open.journal(new Happening(
                    nowMicros,
                    "exhibit",
                    added.id(),
                    "{\"added\":true,\"a\":\"" + row.a().rawSha256() + "\",\"b\":\""
                            + row.b().rawSha256() + "\"}"));
            return added;
        });
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static PostView found(PostLookup posts, String name) throws IOException, Refusal {
        List<PostView> found = posts.named(name);
        if (found.isEmpty()) {
            throw refusal(
                    "E-POST-UNKNOWN",
                    "There is no such post in the case: " + name,
                    "Name a post by its id, or as PLATFORM:ID.");
        }
        if (found.size() > 1) {
            throw refusal(
                    "E-POST-AMBIGUOUS",
                    "Posts of several platforms have this id: " + name,
                    "Name the platform too, for example " + found.get(0).post().platform() + ":ID.");
        }
        PostView post = found.get(0);
        if (!post.moment().isKnown()) {
            throw refusal(
                    "E-POST-NO-TIME",
                    "The time of this post is unknown: " + name,
                    "Choose posts whose time the source tells.");
        }
        return post;
    }

    private static Refusal refusal(String code, String what, String remedy) {
        return new Refusal(Refusal.Fault.INPUT, code, what, "Nothing was added.", remedy);
    }

    private static ExhibitRow row(CaseFolder open, PostLookup posts, PostView a, PostView b)
            throws IOException, Refusal {
        List<PostLookup.Common> common = posts.common(a.post(), b.post());
        PostLookup.Common same = common.isEmpty() ? nearText(a, b) : common.get(0);
        if (same == null) {
            throw refusal(
                    "E-EXHIBIT-NOTHING-SHARED",
                    "These two posts have nothing in common that can be shown: no picture, text, link, hashtags, repost or reply",
                    "Where they show the same graphic, take its files in first: unmask media DIR");
        }
        SharedPicture picture = new BothPictures(open)
                .of(List.of(new BothPictures.Pair(same.kind(), same.object(), a.post(), b.post())))
                .get(0);
        long others = Math.max(0, same.accounts() - (a.account().equals(b.account()) ? 1 : 2));
        return new ExhibitRow(
                "",
                "",
                same.kind(),
                same.object(),
                a,
                b,
                (b.moment().createdMicros() - a.moment().createdMicros()) / 1_000,
                same.kind() == ActionKind.NEAR_TEXT ? likeness(a, b) : 1,
                others,
                String.format(
                        Locale.ROOT, "%s. Chosen by the analyst, not by the analysis.", Exhibits.both(same.kind())),
                picture,
                null);
    }

    private static PostLookup.@Nullable Common nearText(PostView a, PostView b) {
        Untrusted text = a.text();
        return text != null && likeness(a, b) >= NEARLY
                ? new PostLookup.Common(ActionKind.NEAR_TEXT, NormalText.of(text), 2)
                : null;
    }

    private static double likeness(PostView a, PostView b) {
        Untrusted textA = a.text();
        Untrusted textB = b.text();
        return textA == null || textB == null ? 0 : TextLikeness.of(textA, textB);
    }

    /** Takes an exhibit of the analyst away. Refuses an id that none has. */
    public static void remove(CaseFolder open, String id, long nowMicros) throws IOException, Refusal {
        boolean gone = open.inTransaction(() -> {
            boolean removed = open.ownExhibits().remove(id);
            if (removed) {
                open.journal(new Happening(nowMicros, "exhibit", id, "{\"added\":false}"));
            }
            return removed;
        });
        if (!gone) {
            throw new Refusal(
                    Refusal.Fault.INPUT,
                    "E-EXHIBIT-UNKNOWN",
                    "The analyst has added no exhibit with this id: " + id,
                    "Exhibits of a run (E-01 and on) stay as the run found them.",
                    "See the ids with: unmask exhibit list");
        }
    }
}
