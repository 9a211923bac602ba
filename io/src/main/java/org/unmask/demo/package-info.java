/**
 * A small invented world with one planted operation among organic crowds, for the first minute of a new user.
 *
 * <p>In: a seed and a size. Out: export files that the importers recognise, the list of planted accounts, and whether a run found them.
 * May know: model, finding.
 */
@NullMarked
package org.unmask.demo;

import org.jspecify.annotations.NullMarked;
