/**
 * What can be asked of an import and of an analysis: the options that several verbs share, turned into settings.
 *
 * <p>In: parsed options. Out: requests and settings of the use cases. May know: all of core and io.
 */
@NullMarked
package org.unmask.cli.ask;

import org.jspecify.annotations.NullMarked;
