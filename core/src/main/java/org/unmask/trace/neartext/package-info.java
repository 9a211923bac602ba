/**
 * Accounts that write nearly the same text.
 *
 * <p>Why it means something: who copies and changes a word, a letter or a sign against discovery still copies.
 *
 * <p>Reference: Broder: On the resemblance and containment of documents (1997), doi:10.1109/SEQUEN.1997.666900; Needleman, Wunsch (1970), doi:10.1016/0022-2836(70)90057-4; Unicode UTS #39.
 *
 * <p>When it is wrong: templates of services; short texts that many people write; shortened quotations.
 *
 * <p>How it is evaded: more than one word in ten exchanged; paraphrase, translation, text in pictures.
 *
 * <p>In: nothing from a single post; {@code text.near} finds families over all texts. Out: the card of their kind. May know: model, trace.
 */
@NullMarked
package org.unmask.trace.neartext;

import org.jspecify.annotations.NullMarked;
