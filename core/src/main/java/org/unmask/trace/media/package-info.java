/**
 * Accounts that show the same picture or film file.
 *
 * <p>Why it means something: the same file posted by several accounts was handed on between them, or to them.
 *
 * <p>Reference: Pacheco et al.: Uncovering Coordinated Networks on Social Media: Methods and Case Studies. ICWSM 2021, doi:10.1609/icwsm.v15i1.18075.
 *
 * <p>When it is wrong: press photos, stock pictures and popular memes; pictures that a linked page puts into every post that shares it.
 *
 * <p>How it is evaded: any change of a byte, until unmask media has put pictures together that are the same graphic; a fresh upload gets a fresh id on most platforms: without hashes only shared uploads meet.
 *
 * <p>In: a post. Out: the hash, address or platform id of each file; reposts give nothing. May know: model, text, trace.
 */
@NullMarked
package org.unmask.trace.media;

import org.jspecify.annotations.NullMarked;
