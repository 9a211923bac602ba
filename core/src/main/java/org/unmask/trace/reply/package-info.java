/**
 * Accounts that reply to the same post.
 *
 * <p>Why it means something: reply attacks send many accounts under one post within minutes.
 *
 * <p>Reference: Pote, Elmas, Flammini, Menczer: Coordinated Reply Attacks in Influence Operations: Characterization and Detection. ICWSM 2025, doi:10.1609/icwsm.v19i1.35889.
 *
 * <p>When it is wrong: ordinary pile-ons under a post that angers many; posts of celebrities, under which thousands of strangers meet; giveaways that ask for a reply.
 *
 * <p>How it is evaded: replying to other replies instead of the post; quoting instead of replying.
 *
 * <p>In: a post. Out: the direct parent of a reply or comment; threads of an account with itself give nothing. May know: model, text, trace.
 */
@NullMarked
package org.unmask.trace.reply;

import org.jspecify.annotations.NullMarked;
