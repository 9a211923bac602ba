package org.unmask.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.RecordedCase;
import org.unmask.finding.GroupRow;

class GroupCardTest {
    /** A framed account is ahead of its framers: no sentence may say that it acted with them. */
    @Test
    void anAccountOfUndecidedRoleIsNotCountedAmongThoseThatActedTogether() {
        GroupRow group = RecordedCase.whole().groups().get(1);
        int all = group.members().size();
        assertTrue(GroupCard.sentence(group).startsWith(all + " accounts on "), GroupCard.sentence(group));
        GroupRow framed = withRole(group, 0, "first; role undecided; copied");
        assertEquals(all - 1, framed.counted());
        String sentence = GroupCard.sentence(framed);
        assertTrue(sentence.startsWith((all - 1) + " accounts on "), sentence);
        assertTrue(sentence.contains("1 further account is always ahead of them"), sentence);
        assertTrue(sentence.contains("may be copied or framed, and is not counted"), sentence);
    }

    @Test
    void whereOnlyOneIsNotAheadNobodyIsSaidToHaveActedTogether() {
        GroupRow group = RecordedCase.whole().groups().get(1);
        for (int i = 1; i < group.members().size(); i++) {
            group = withRole(group, i, "first; role undecided");
        }
        assertEquals(1, group.counted());
        String sentence = GroupCard.sentence(group);
        assertTrue(sentence.startsWith(group.members().size() + " accounts on "), sentence);
        assertTrue(sentence.endsWith("no group remains that acted together."), sentence);
    }

    private static GroupRow withRole(GroupRow group, int place, String role) {
        List<GroupRow.Member> members = new ArrayList<>(group.members());
        GroupRow.Member m = members.get(place);
        members.set(
                place,
                new GroupRow.Member(
                        m.account(), m.handle(), m.posts(), m.evidenceActions(), role, m.leadShare(), m.x(), m.y()));
        return new GroupRow(
                group.groupId(),
                group.coordination(),
                group.grade(),
                members,
                group.posts(),
                group.platforms(),
                group.kinds(),
                group.first(),
                group.last(),
                group.note(),
                group.months(),
                group.stability(),
                group.cutShare(),
                group.medianObjects(),
                group.explanations(),
                group.links());
    }
}
