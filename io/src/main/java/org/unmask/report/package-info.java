/**
 * The report: one self-contained HTML file, made from the results of a run.
 *
 * <p>In: {@link org.unmask.finding.Results}. Out: a page that a person can read without network, script or colour.
 * May know: model, finding, escape.
 */
@NullMarked
package org.unmask.report;

import org.jspecify.annotations.NullMarked;
