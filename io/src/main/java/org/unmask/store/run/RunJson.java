package org.unmask.store.run;

import org.unmask.model.Untrusted;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Cards of a run as JSON text inside the database: records by their components, strangers' text as plain strings. */
final class RunJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("untrusted")
                    .addSerializer(new Writer())
                    .addDeserializer(Untrusted.class, new Reader()))
            .build();

    private RunJson() {}

    static String of(Object card) {
        return MAPPER.writeValueAsString(card);
    }

    static <T> T read(String card, Class<T> type) {
        return MAPPER.readValue(card, type);
    }

    private static final class Writer extends StdSerializer<Untrusted> {
        Writer() {
            super(Untrusted.class);
        }

        @Override
        public void serialize(Untrusted value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.raw());
        }
    }

    private static final class Reader extends StdDeserializer<Untrusted> {
        Reader() {
            super(Untrusted.class);
        }

        @Override
        public Untrusted deserialize(JsonParser json, DeserializationContext context) {
            return Untrusted.of(json.getString());
        }
    }
}
