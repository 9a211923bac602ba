/**
 * Accounts that repost the same post.
 *
 * <p>Why it means something: many hands that pass one post on within seconds make it look popular.
 *
 * <p>Reference: Schoch, Keller, Stier, Yang: Coordination patterns reveal online political astroturfing across the world. Scientific Reports 12 (2022), doi:10.1038/s41598-022-08404-9; Pacheco et al.: Uncovering Coordinated Networks on Social Media: Methods and Case Studies. ICWSM 2021, doi:10.1609/icwsm.v15i1.18075.
 *
 * <p>When it is wrong: fans and followers of one account, who all see the post at the same time; breaking news: one viral post is reposted by thousands of strangers; reposting services that declare themselves.
 *
 * <p>How it is evaded: quoting or copying the text instead of reposting; reposting each copy once, hours apart; a repost of which the source names no original gives no action.
 *
 * <p>In: a post. Out: the original of a repost; a post of its own and a repost of oneself give nothing. May know: model, text, trace.
 */
@NullMarked
package org.unmask.trace.repost;

import org.jspecify.annotations.NullMarked;
