package org.unmask.evaluate.inject;

import org.unmask.network.ActionColumns;

/**
 * The actions of a kind with those of an operation among them. Members are the accounts {@code firstMember} to {@code firstMember + members - 1};
 * objects from {@code firstFresh} on are the operation's own; {@code objects} = on how many objects it acts, fewer than were asked for where
 * the data have too few of that sort.
 */
public record Injected(ActionColumns columns, int firstMember, int members, int firstFresh, int objects) {
    /** Whether {@code account} belongs to the operation. */
    public boolean isMember(int account) {
        return account >= firstMember && account < firstMember + members;
    }
}
