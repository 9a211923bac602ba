/**
 * Accounts that write the same text.
 *
 * <p>Why it means something: four words and more, the same to the letter after links, mentions and signs are left out, are copied, not thought twice.
 *
 * <p>Reference: Schoch, Keller, Stier, Yang: Coordination patterns reveal online political astroturfing across the world. Scientific Reports 12 (2022), doi:10.1038/s41598-022-08404-9; Keller, Schoch, Stier, Yang: Political Astroturfing on Twitter: How to Coordinate a Disinformation Campaign. Political Communication 37 (2020), doi:10.1080/10584609.2019.1661888.
 *
 * <p>When it is wrong: share buttons that put the headline into the post; quotations, prayers, lyrics, slogans; agency reports that many outlets publish word for word; petitions with a prepared text.
 *
 * <p>How it is evaded: one changed word: near copies are another trace; letters of other alphabets that look alike; text in pictures; translation.
 *
 * <p>In: a post. Out: the normal form of a text of at least four words (twelve letters where no spaces are written); reposts give nothing. May know: model, text, trace.
 */
@NullMarked
package org.unmask.trace.sametext;

import org.jspecify.annotations.NullMarked;
