/**
 * What a person asks of an analysis, and the name of the run that answers it.
 *
 * <p>In: settings. Out: parameters and the identity of a run. May know: what casework may.
 */
@NullMarked
package org.unmask.casework.question;

import org.jspecify.annotations.NullMarked;
