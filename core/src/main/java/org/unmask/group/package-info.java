/**
 * Account groups: communities of tied accounts, how firmly they hold together, who is first in them, how they are drawn,
 * and how sure it is that they act together.
 *
 * <p>In: ties as primitive columns, accounts as dense numbers. Out: groups as sorted members, and what is said of each.
 * May know: model, network, chance.
 */
@NullMarked
package org.unmask.group;

import org.jspecify.annotations.NullMarked;
