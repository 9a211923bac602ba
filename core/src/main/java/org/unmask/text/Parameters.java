package org.unmask.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The query of a web address: parameters that only say who clicked where are dropped, the rest is sorted. */
final class Parameters {
    /** Names of click and campaign marks, in lower case. */
    private static final Set<String> MARKS = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "ysclid",
            "twclid",
            "ttclid",
            "li_fat_id",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "vero_id",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "hss_channel",
            "_bhlid",
            "ref_src",
            "ref_url",
            "__twitter_impression",
            "fb_action_ids",
            "fb_action_types",
            "fb_ref",
            "fb_source",
            "mibextid",
            "sfnsn",
            "__tn__",
            "__xts__",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "soc_src",
            "soc_trk",
            "wt_mc",
            "wt_zmc",
            "xtor",
            "cmpid",
            "smid",
            "smtyp",
            "ncid",
            "ocid",
            "sr_share",
            "rb_clickid",
            "_branch_match_id",
            "usqp",
            "amp_js_v",
            "amp_gsa",
            "amp_ct",
            "src_src",
            "src_cmp",
            "ff_source",
            "ff_medium",
            "ff_campaign",
            "trk_contact",
            "trk_msg",
            "spm",
            "scid",
            "__source",
            "ito",
            "cvid",
            "isfreemail",
            "triedredirect",
            "nowrapper",
            "at_medium",
            "at_campaign",
            "at_custom1");

    private static final List<String> FAMILIES = List.of(
            "utm_",
            "pk_",
            "piwik_",
            "mtm_",
            "matomo_",
            "oly_",
            "hsa_",
            "__cft__",
            "ns_mchannel",
            "ns_source",
            "ns_campaign");

    private Parameters() {}

    /** The parameters of {@code query} that name the page, each in normal form, in their order. */
    static List<String> of(String query) {
        if (query.isEmpty()) {
            return List.of();
        }
        List<String> kept = new ArrayList<>();
        for (String part : query.split("&", -1)) {
            String parameter = Percent.query(part);
            if (!parameter.isEmpty() && !isMark(parameter)) {
                kept.add(parameter);
            }
        }
        return kept;
    }

    /** Each once, in the order of their bytes. */
    static Set<String> sorted(List<String> parameters) {
        return new TreeSet<>(parameters);
    }

    /** Those of {@code parameters} whose name is, or is not, among {@code names}. */
    static List<String> where(List<String> parameters, boolean named, Set<String> names) {
        return parameters.stream()
                .filter(parameter -> names.contains(name(parameter)) == named)
                .toList();
    }

    private static boolean isMark(String parameter) {
        String name = name(parameter);
        if (MARKS.contains(name)) {
            return true;
        }
        boolean amp = name.equals("amp") || (name.equals("outputtype") && parameter.endsWith("=amp"));
        return amp || FAMILIES.stream().anyMatch(name::startsWith);
    }

    private static String name(String parameter) {
        int equal = parameter.indexOf('=');
        return Link.lower(equal < 0 ? parameter : parameter.substring(0, equal));
    }
}
