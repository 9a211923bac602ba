package org.unmask.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClustersTest {
    @Test
    void whatIsJoinedBelongsTogetherAndIsNamedByItsFirst() {
        Clusters clusters = new Clusters(6);
        clusters.join(4, 5);
        clusters.join(2, 4);
        clusters.join(5, 1);
        assertTrue(clusters.isOne(1, 5));
        assertEquals(1, clusters.first(4));
        assertFalse(clusters.isOne(0, 1));
        assertEquals(3, clusters.first(3));
    }
}
