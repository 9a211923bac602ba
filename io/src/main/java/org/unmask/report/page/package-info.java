/**
 * The typed writer of HTML: elements and attributes from closed lists, everything else escaped.
 *
 * <p>In: {@link org.unmask.escape.Html}, our own sentences, numbers. Out: well-formed markup that carries nothing live.
 * May know: escape.
 */
@NullMarked
package org.unmask.report.page;

import org.jspecify.annotations.NullMarked;
