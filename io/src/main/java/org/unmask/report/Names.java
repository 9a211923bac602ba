package org.unmask.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unmask.escape.Html;
import org.unmask.escape.Pseudonyms;
import org.unmask.escape.Redaction;
import org.unmask.finding.AccountKey;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.GroupRow;
import org.unmask.finding.PostView;
import org.unmask.finding.Results;
import org.unmask.finding.SourceRow;
import org.unmask.model.ActionKind;
import org.unmask.model.PostId;
import org.unmask.model.Untrusted;

/**
 * Under which names accounts, posts and objects appear: pseudonyms, or for members their own where the settings give a reason.
 * Whoever is no member of a group appears under no name at all (SAFETY T24).
 */
final class Names {
    private final Pseudonyms pseudonyms;
    private final boolean revealed;
    private final Set<AccountKey> members = new HashSet<>();
    private final Map<AccountKey, Untrusted> handles = new HashMap<>();
    private final Redaction redaction = new Redaction();

    Names(Results results, ReportSettings settings) {
        this.pseudonyms = settings.pseudonyms();
        this.revealed = settings.revealReason() != null;
        results.groups().forEach(group -> group.members().forEach(member -> members.add(member.account())));
        results.exhibits().forEach(this::expect);
        results.ownExhibits().forEach(own -> expect(own.row()));
        results.summary().cuts().forEach(cut -> redaction.expect(cut.object()));
        for (SourceRow source : results.summary().sources()) {
            redaction.expectTitle(Untrusted.of(source.fileName()));
            redaction.expect(Untrusted.of(source.formatReasons()));
            source.warnings().forEach(warning -> redaction.expect(Untrusted.of(warning)));
        }
        results.accounts(row -> learn(row.account(), row.handle()));
        for (GroupRow group : results.groups()) {
            for (GroupRow.Member member : group.members()) {
                learn(member.account(), member.handle());
                if (member.handle() != null) {
                    handles.put(member.account(), member.handle());
                }
            }
        }
        results.exhibits().forEach(this::learn);
        results.ownExhibits().forEach(own -> learn(own.row()));
    }

    /** Whether members stand under their own names. */
    boolean areRevealed() {
        return revealed;
    }

    /** The name of an account. */
    Html account(AccountKey account, @Nullable Untrusted handle) {
        if (!shows(account)) {
            return Html.text(pseudonyms.account(account.platform(), account.id()));
        }
        return Html.of(handle == null ? account.id() : handle);
    }

    /** The handle of a member; null where the source gives none. */
    @Nullable
    Untrusted handle(AccountKey member) {
        return handles.get(member);
    }

    /** The name of a post: its id where its account is shown. */
    Html post(PostId post, AccountKey account) {
        return shows(account) ? Html.of(post.nativeId()) : Html.text(pseudonyms.post(post.platform(), post.nativeId()));
    }

    /** Whether an account stands under its own name. */
    boolean shows(AccountKey account) {
        return revealed && members.contains(account);
    }

    /** A text without the names of people. */
    Untrusted redacted(Untrusted text) {
        return redaction.of(text);
    }

    /** An object at most {@code most} characters long; posts of others and objects of unknown sort appear under a pseudonym. */
    Html object(ActionKind kind, Untrusted object, int most) {
        return switch (kind) {
            case REPOST, REPLY -> pseudonym(kind, object);
            case GIVEN ->
                Redaction.looksLikeId(object) ? pseudonym(kind, object) : Html.excerpt(redacted(object), most);
            default -> Html.excerpt(redacted(object), most);
        };
    }

    private Html pseudonym(ActionKind kind, Untrusted object) {
        return Html.text(pseudonyms.object(kind.word(), object));
    }

    /** The name of a source file, or null where it names an account of the run that may not be shown. */
    @Nullable
    Html file(SourceRow source) {
        Untrusted title = Untrusted.of(source.fileName());
        return redaction.isTelling(title) ? null : Html.of(redacted(title));
    }

    private void expect(ExhibitRow exhibit) {
        redaction.expect(exhibit.object());
        expect(exhibit.a());
        expect(exhibit.b());
    }

    private void expect(PostView post) {
        if (post.text() != null) {
            redaction.expect(post.text());
        }
        if (post.url() != null) {
            redaction.expect(post.url());
        }
    }

    private void learn(ExhibitRow exhibit) {
        learn(exhibit.a().account(), exhibit.a().handle());
        learn(exhibit.b().account(), exhibit.b().handle());
    }

    private void learn(AccountKey account, @Nullable Untrusted handle) {
        if (handle != null) {
            learn(account, handle, members.contains(account));
        }
        learn(account, account.id(), members.contains(account));
    }

    private void learn(AccountKey account, Untrusted name, boolean member) {
        if (member && revealed) {
            redaction.reveal(name);
        } else {
            redaction.name(name, member ? pseudonyms.account(account.platform(), account.id()) : Redaction.WITHHELD);
        }
    }
}
