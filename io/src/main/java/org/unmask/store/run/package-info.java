/**
 * The runs of a case: written whole or not at all, read back in the order of the contract.
 *
 * <p>In: what an analysis found, in dense numbers. Out: {@link org.unmask.finding.Results}. May know: core, the database of this room.
 */
@NullMarked
package org.unmask.store.run;

import org.jspecify.annotations.NullMarked;
