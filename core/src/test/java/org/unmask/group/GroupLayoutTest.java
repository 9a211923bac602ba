package org.unmask.group;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.group.GroupLayout.Line;
import org.unmask.group.GroupLayout.Place;

class GroupLayoutTest {
    @Test
    void nobodyAndOneMemberHaveTheirPlace() {
        assertEquals(0, GroupLayout.places(0, List.of(), 1).length);
        assertArrayEquals(new Place[] {new Place(0.5, 0.5)}, GroupLayout.places(1, List.of(), 1));
    }

    @Test
    void everyPlaceIsWithinTheSquareAndApartFromTheOthers() {
        for (int members : new int[] {2, 3, 10, 60, 300, 301, 1000}) {
            Place[] places = GroupLayout.places(members, circle(members), 3);
            assertTrue(Arrays.stream(places).allMatch(p -> p.x() >= 0 && p.x() <= 1 && p.y() >= 0 && p.y() <= 1));
            assertEquals(members, Arrays.stream(places).distinct().count(), members + " members");
        }
    }

    @Test
    void tiedMembersStandCloserThanOthers() {
        List<Line> lines = new ArrayList<>();
        for (int a = 0; a < 16; a++) {
            for (int b = a + 1; b < 16; b++) {
                if (a / 8 == b / 8) {
                    lines.add(new Line(a, b, 5));
                }
            }
        }
        lines.add(new Line(0, 8, 1));
        Place[] places = GroupLayout.places(16, lines, 3);
        double within = 0;
        double across = 0;
        for (int a = 0; a < 8; a++) {
            for (int b = 8; b < 16; b++) {
                across += distance(places[a], places[b]) / 64;
            }
            for (int b = 0; b < 8; b++) {
                within += distance(places[a], places[b]) / 56;
            }
        }
        assertTrue(within * 2 < across, within + " within, " + across + " across");
    }

    @Test
    void theMostTiedMemberOfALargeGroupStandsInTheMiddle() {
        List<Line> star = new ArrayList<>();
        for (int m = 0; m < 500; m++) {
            if (m != 77) {
                star.add(new Line(77, m, 1));
            }
        }
        Place middle = GroupLayout.places(500, star, 1)[77];
        assertTrue(distance(middle, new Place(0.5, 0.5)) < 0.05, middle.toString());
    }

    /** The same on JDK 17 and 25, on any machine. */
    @Test
    void aKnownGroupHasItsKnownPicture() {
        assertEquals(
                "[Place[x=0.826, y=0.0149], Place[x=1.0, y=0.6654], Place[x=0.47, y=0.9973], Place[x=0.0, y=0.6476], Place[x=0.2089, y=0.0027]]",
                Arrays.toString(GroupLayout.places(5, circle(5), 42)));
    }

    private static List<Line> circle(int members) {
        List<Line> lines = new ArrayList<>();
        for (int m = 0; m < members; m++) {
            lines.add(new Line(m, (m + 1) % members, 1 + m % 3));
        }
        return lines;
    }

    private static double distance(Place left, Place right) {
        return Math.hypot(left.x() - right.x(), left.y() - right.y());
    }
}
