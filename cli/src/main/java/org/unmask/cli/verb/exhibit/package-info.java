/**
 * The verb for the analyst's own exhibits.
 *
 * <p>In: ids of posts and a note. Out: answers. May know: what {@code cli} may know.
 */
@NullMarked
package org.unmask.cli.verb.exhibit;

import org.jspecify.annotations.NullMarked;
