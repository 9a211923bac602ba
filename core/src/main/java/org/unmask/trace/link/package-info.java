/**
 * Accounts that share the same page.
 *
 * <p>Why it means something: a campaign leads readers to its sites; of all single traces the shared link separates operations from crowds best.
 *
 * <p>Reference: Cinus, Minici, Luceri, Ferrara: Exposing Cross-Platform Coordinated Inauthentic Activity in the Run-Up to the 2024 U.S. Election. WWW 2025, doi:10.1145/3696410.3714698; Luceri et al.: Unmasking the Web of Deceit: Uncovering Coordinated Activity to Expose Information Operations on Twitter. WWW 2024, doi:10.1145/3589334.3645529.
 *
 * <p>When it is wrong: press agencies and outlets of one owner, who share their own pages everywhere; share buttons, which post the same link with the same headline for anybody; a page that is news that day.
 *
 * <p>How it is evaded: a fresh short link for every post: short links are not resolved, for that needs the network; parameters that this build does not know as marks of a click; several domains with the same page; the link only inside a picture.
 *
 * <p>In: a post. Out: the canonical links of a post, reply or quote; a repost shares its original's links only through the repost. May know: model, text, trace.
 */
@NullMarked
package org.unmask.trace.link;

import org.jspecify.annotations.NullMarked;
