/**
 * The two numbers of the ranking track against made-up worlds whose members are known.
 *
 * <p>In: recipes of worlds. Out: tables for {@code docs/proof}. May know: everything.
 */
@NullMarked
package org.unmask.bench.rank;

import org.jspecify.annotations.NullMarked;
