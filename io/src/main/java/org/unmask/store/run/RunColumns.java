package org.unmask.store.run;

import org.unmask.store.database.Shape;
import org.unmask.store.database.TableColumn;

/** The columns in which rows of a run travel into the database. */
final class RunColumns {
    private RunColumns() {}

    enum OfTie implements TableColumn {
        RUN_NO(Shape.INT),
        A(Shape.INT),
        B(Shape.INT),
        KIND(Shape.CODE),
        WINDOW_MS(Shape.LONG),
        POSTS_A(Shape.LONG),
        POSTS_B(Shape.LONG),
        OBJECTS(Shape.LONG),
        PAIRS(Shape.LONG),
        FIRST_AT(Shape.INSTANT),
        LAST_AT(Shape.INSTANT),
        MEDIAN_LAG_MS(Shape.REAL),
        LEAD_SHARE_A(Shape.REAL),
        P(Shape.REAL),
        Q(Shape.REAL),
        EVIDENCE(Shape.FLAG);

        private final Shape shape;

        OfTie(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }

    enum OfVerdict implements TableColumn {
        RUN_NO(Shape.INT),
        ACCOUNT(Shape.INT),
        SCORE(Shape.REAL),
        PERCENTILE(Shape.REAL),
        SCORE_TRACES(Shape.TEXTS),
        MULTIPLEX(Shape.REAL),
        COMMUNITY(Shape.INT),
        MIN_Q(Shape.REAL),
        COORDINATION(Shape.CODE),
        GRADE(Shape.CODE),
        GROUP_ID(Shape.TEXT),
        ROLES(Shape.TEXTS);

        private final Shape shape;

        OfVerdict(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }

    enum OfPair implements TableColumn {
        RUN_NO(Shape.INT),
        KIND(Shape.CODE),
        OBJECT(Shape.INT),
        POST_A(Shape.INT),
        ACCOUNT_A(Shape.INT),
        POST_B(Shape.INT),
        ACCOUNT_B(Shape.INT),
        LAG_MS(Shape.LONG);

        private final Shape shape;

        OfPair(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }
}
