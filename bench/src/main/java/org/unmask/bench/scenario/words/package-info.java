/**
 * The words of made-up worlds: what people and operators write, and what the product reads in it.
 *
 * <p>In: a seed. Out: texts, their numbers and their families. May know: everything.
 */
@NullMarked
package org.unmask.bench.scenario.words;

import org.jspecify.annotations.NullMarked;
