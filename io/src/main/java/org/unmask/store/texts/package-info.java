/**
 * Families of the texts of a case, as numbered objects of an analysis.
 *
 * <p>In: the numbered texts. Out: temporary tables of families. May know: what store may.
 */
@NullMarked
package org.unmask.store.texts;

import org.jspecify.annotations.NullMarked;
