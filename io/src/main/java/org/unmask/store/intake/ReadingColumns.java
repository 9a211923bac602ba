package org.unmask.store.intake;

import org.unmask.store.database.Shape;
import org.unmask.store.database.TableColumn;

/** The columns of {@code readings} and of the three tables beside it. */
final class ReadingColumns {
    private ReadingColumns() {}

    enum OfReading implements TableColumn {
        POST_NO(Shape.LONG),
        POST_KEY(Shape.LONG),
        BY_REFERENCE(Shape.FLAG),
        SOURCE_ID(Shape.INT),
        SOURCE_ROW(Shape.LONG),
        BYTE_OFFSET(Shape.LONG),
        BYTE_LENGTH(Shape.INT),
        RAW_1(Shape.LONG),
        RAW_2(Shape.LONG),
        RAW_3(Shape.LONG),
        RAW_4(Shape.LONG),
        PLATFORM(Shape.TEXT),
        POST_ID(Shape.TEXT),
        ACCOUNT_ID(Shape.TEXT),
        CREATED_AT(Shape.INSTANT),
        CREATED_RAW(Shape.TEXT),
        TIME_PRECISION(Shape.CODE),
        TIME_SOURCE(Shape.CODE),
        KIND(Shape.CODE);

        private final Shape shape;

        OfReading(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }

    enum OfWords implements TableColumn {
        POST_NO(Shape.LONG),
        POST_URL(Shape.TEXT),
        HANDLE(Shape.TEXT),
        DISPLAY_NAME(Shape.TEXT),
        TEXT(Shape.TEXT),
        TEXT_HTML(Shape.TEXT),
        LANG(Shape.TEXT),
        URLS(Shape.TEXTS),
        HASHTAGS(Shape.TEXTS),
        MENTIONS(Shape.TEXTS),
        MEDIA_IDS(Shape.TEXTS),
        CLIENT_APP(Shape.TEXT);

        private final Shape shape;

        OfWords(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }

    enum OfReferences implements TableColumn {
        POST_NO(Shape.LONG),
        ID_TIME(Shape.INSTANT),
        REPOST_OF_ID(Shape.TEXT),
        REPOST_OF_ACCOUNT(Shape.TEXT),
        REPLY_TO_ID(Shape.TEXT),
        REPLY_TO_ACCOUNT(Shape.TEXT),
        QUOTE_OF_ID(Shape.TEXT),
        QUOTE_OF_ACCOUNT(Shape.TEXT),
        CONVERSATION_ID(Shape.TEXT),
        SPACE_ID(Shape.TEXT),
        SPACE_NAME(Shape.TEXT);

        private final Shape shape;

        OfReferences(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }

    enum OfMetrics implements TableColumn {
        POST_NO(Shape.LONG),
        LIKES(Shape.LONG),
        REPOSTS(Shape.LONG),
        REPLIES(Shape.LONG),
        QUOTES(Shape.LONG),
        VIEWS(Shape.LONG),
        SAVES(Shape.LONG),
        REACTIONS(Shape.TEXT),
        METRICS_AT(Shape.INSTANT),
        FOLLOWERS_AT(Shape.LONG),
        COLLECTED_AT(Shape.INSTANT);

        private final Shape shape;

        OfMetrics(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }
}
