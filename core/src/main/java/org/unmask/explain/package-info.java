/**
 * Innocent reasons for acting together, one room each: wire texts, fans, news, greetings, declared owners and the like.
 *
 * <p>In: what a group did and who else was there. Out: whether such a reason applies, and what it does to the grade. May know: model, text.
 */
@NullMarked
package org.unmask.explain;

import org.jspecify.annotations.NullMarked;
