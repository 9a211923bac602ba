/**
 * Accounts that write the same hashtags in the same order.
 *
 * <p>Why it means something: three or more tags in one order are seldom chosen twice by chance; templates and hand-outs look like this.
 *
 * <p>Reference: Pacheco et al.: Uncovering Coordinated Networks on Social Media: Methods and Case Studies. ICWSM 2021, doi:10.1609/icwsm.v15i1.18075; Luceri et al.: Unmasking the Web of Deceit: Uncovering Coordinated Activity to Expose Information Operations on Twitter. WWW 2024, doi:10.1145/3589334.3645529.
 *
 * <p>When it is wrong: campaigns of parties and unions that hand out tags openly; fan clubs with fixed tags; television shows and sports with a fixed set of tags.
 *
 * <p>How it is evaded: shuffling or dropping tags; fewer than three tags.
 *
 * <p>In: a post. Out: the sequence of at least three hashtags; reposts and shorter sequences give nothing. May know: model, text, trace.
 */
@NullMarked
package org.unmask.trace.hashtags;

import org.jspecify.annotations.NullMarked;
