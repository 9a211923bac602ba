/**
 * How far the findings of a case can be trusted: measured against known labels, and by operations put among the case's own actions.
 *
 * <p>In: a case, labels or shapes of operations. Out: rates with intervals, tables, a picture. May know: what casework may.
 */
@NullMarked
package org.unmask.casework.evaluate;

import org.jspecify.annotations.NullMarked;
