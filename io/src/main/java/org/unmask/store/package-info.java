/**
 * The case folder {@code NAME.unmask}: its database, journal, seal and exports; the one room that speaks SQL.
 *
 * <p>In: records from importers, results of runs. Out: columns for the analysis, results for report and exports, and the checks of a case.
 * May know: all of core, bytes, ingest.
 */
@NullMarked
package org.unmask.store;

import org.jspecify.annotations.NullMarked;
