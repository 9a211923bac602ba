package org.unmask.store.intake;

import org.unmask.store.database.Shape;
import org.unmask.store.database.TableColumn;

/** The columns of the tables beside {@code readings}. */
final class SideColumns {
    private SideColumns() {}

    enum OfAction implements TableColumn {
        KIND(Shape.CODE),
        OBJECT(Shape.TEXT),
        POST_NO(Shape.LONG);

        private final Shape shape;

        OfAction(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }

    enum OfRepeat implements TableColumn {
        SOURCE_ID(Shape.INT),
        SOURCE_ROW(Shape.LONG),
        RAW_1(Shape.LONG),
        RAW_2(Shape.LONG),
        RAW_3(Shape.LONG),
        RAW_4(Shape.LONG);

        private final Shape shape;

        OfRepeat(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }

    enum OfAccount implements TableColumn {
        PLATFORM(Shape.TEXT),
        ACCOUNT_ID(Shape.TEXT),
        HANDLE(Shape.TEXT),
        DISPLAY_NAME(Shape.TEXT),
        BIO(Shape.TEXT),
        LOCATION(Shape.TEXT),
        URL(Shape.TEXT),
        CREATED_AT(Shape.INSTANT),
        FOLLOWERS(Shape.LONG),
        FOLLOWING(Shape.LONG),
        POSTS_COUNT(Shape.LONG),
        VERIFIED(Shape.TEXT),
        IS_BOT_DECLARED(Shape.FLAG),
        PROTECTED(Shape.FLAG),
        OBSERVED_AT(Shape.INSTANT),
        SOURCE_ID(Shape.INT),
        SOURCE_ROW(Shape.LONG),
        READING_HASH(Shape.LONG);

        private final Shape shape;

        OfAccount(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }

    enum OfPeer implements TableColumn {
        SOURCE_ID(Shape.INT),
        SOURCE_ROW(Shape.LONG),
        MESSAGE_ID(Shape.TEXT),
        USER_ID(Shape.TEXT),
        USERNAME(Shape.TEXT),
        REPOST_ID(Shape.TEXT),
        REPLY_ID(Shape.TEXT),
        MESSAGE(Shape.TEXT),
        TIMESTAMP(Shape.TEXT),
        CLOCK_US(Shape.LONG),
        URLS(Shape.TEXT);

        private final Shape shape;

        OfPeer(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }

    enum OfReject implements TableColumn {
        SOURCE_ID(Shape.INT),
        SOURCE_ROW(Shape.LONG),
        LINE(Shape.LONG),
        BYTE_OFFSET(Shape.LONG),
        BYTE_LENGTH(Shape.INT),
        CODE(Shape.TEXT),
        FIELD(Shape.TEXT),
        DETAIL(Shape.TEXT),
        RAW_1(Shape.LONG),
        RAW_2(Shape.LONG),
        RAW_3(Shape.LONG),
        RAW_4(Shape.LONG);

        private final Shape shape;

        OfReject(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }
}
