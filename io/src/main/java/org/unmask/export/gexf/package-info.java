/**
 * GEXF 1.3: the network of a run for Gephi, with places and colours.
 *
 * <p>In: the results of a run. Out: one GEXF file. May know: model, finding, escape, export.
 */
@NullMarked
package org.unmask.export.gexf;

import org.jspecify.annotations.NullMarked;
