/**
 * From tested ties to findings: the rule of evidence, groups and what they rest on, exhibits, innocent explanations.
 *
 * <p>In: tested ties of each trace. Out: drafts of groups in dense numbers. May know: all of core.
 */
@NullMarked
package org.unmask.finding.evidence;

import org.jspecify.annotations.NullMarked;
