/**
 * GraphML: the network of a run for igraph, NetworkX, Cytoscape and others.
 *
 * <p>In: the results of a run. Out: one GraphML file. May know: model, finding, escape, export.
 */
@NullMarked
package org.unmask.export.graphml;

import org.jspecify.annotations.NullMarked;
