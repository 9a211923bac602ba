/**
 * How a case is analyzed by our own counting: tests, groups, judgements, the run's rows.
 *
 * <p>In: tables of a case and settings. Out: rows of a run. May know: what casework may.
 */
@NullMarked
package org.unmask.casework.analysis;

import org.jspecify.annotations.NullMarked;
