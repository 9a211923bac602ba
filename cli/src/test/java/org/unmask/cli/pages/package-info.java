/**
 * The generated pages: the command line, the methods, the source formats. Written from the code and compared with it.
 *
 * <p>In: the parser's model and the cards. Out: pages. May know: everything.
 */
@NullMarked
package org.unmask.cli.pages;

import org.jspecify.annotations.NullMarked;
