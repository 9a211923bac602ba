/**
 * The part of a group's card that tells what happens inside the group: hand-offs, seed and ping, circulation.
 *
 * <p>In: the rows of one group and the names of its members. Out: sentences, one picture per tested hand-off, one table. May know: what {@code report} may know.
 */
@NullMarked
package org.unmask.report.inside;

import org.jspecify.annotations.NullMarked;
