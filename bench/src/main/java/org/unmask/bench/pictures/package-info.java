/**
 * How well the same graphic is found again: recall for each change that ordinary reposting makes, false matches, and what it costs.
 *
 * <p>In: pictures drawn from a seed. Out: tables. May know: everything.
 */
@NullMarked
package org.unmask.bench.pictures;

import org.jspecify.annotations.NullMarked;
