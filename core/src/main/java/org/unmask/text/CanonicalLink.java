package org.unmask.text;

import org.jspecify.annotations.Nullable;
import org.unmask.model.Untrusted;

/**
 * The one spelling of a web address under which two accounts share the same page.
 * Scheme, case of the host, default port, {@code www.} and mobile doors, fragment, click and campaign marks, order of parameters,
 * percent-encoding (RFC 3986, 6.2), AMP copies and plain redirects make no difference. International hosts are kept, in Unicode (UTS #46).
 * No network: short links stay what they are. Linear time. The spelling is for comparing, not for visiting.
 */
public final class CanonicalLink {
    /** A page that leads on more often than this hides something else than a page. */
    private static final int MOST_HOPS = 5;

    private CanonicalLink() {}

    /** The canonical form of {@code raw}; null for what is no address on the web. Applying it again changes nothing. */
    public static @Nullable Untrusted of(Untrusted raw) {
        String next = raw.raw();
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            Link read = Link.read(next);
            if (read == null) {
                return null;
            }
            Link page = Sites.canonical(read);
            String spelled = page.spelled();
            String target = targetOf(read, page);
            if (target == null && !Link.isLoosened(spelled)) {
                return Untrusted.of(spelled);
            }
            next = target == null ? spelled : target;
        }
        return null;
    }

    /** Where the page leads on to, if to a readable address. */
    private static @Nullable String targetOf(Link read, Link page) {
        String target = Sites.target(read) == null ? Sites.target(page) : Sites.target(read);
        return target == null || Link.read(target) == null ? null : target;
    }

    /** The site of a canonical link: its host, with the port where that is not the usual one. */
    public static Untrusted siteOf(Untrusted canonical) {
        String rest = canonical.raw().substring("https://".length());
        return Untrusted.of(rest.substring(0, Link.firstOf(rest, "/?", 0)));
    }

    /**
     * The site that an account names as its own by the address {@code raw}.
     * Null for what is no address, and for sites where anybody has a page: two accounts that both name one of those have no owner in common.
     */
    public static @Nullable Untrusted ownSiteOf(Untrusted raw) {
        Untrusted canonical = of(raw);
        if (canonical == null) {
            return null;
        }
        Untrusted site = siteOf(canonical);
        return SharedSites.has(site.raw()) ? null : site;
    }
}
