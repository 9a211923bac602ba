/**
 * The five ways out for strangers' text: HTML, CSV cell, XML, terminal, STIX pattern.
 *
 * <p>In: {@link org.unmask.model.Untrusted}. Out: text that is inert where it lands.
 * May know: model.
 */
@NullMarked
package org.unmask.escape;

import org.jspecify.annotations.NullMarked;
