package app.dateline.store;

import app.dateline.article.Message;
import app.dateline.wire.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A message as JSON, with the kinds of its arguments: a date is said in words, a text is not. */
final class StoredMessage {
    private StoredMessage() {}

    static String text(Message message) {
        return json(message).toString();
    }

    static Message of(String text) {
        return message(Json.MAPPER.readTree(text));
    }

    private static ObjectNode json(Message message) {
        ObjectNode node = Json.MAPPER.createObjectNode().put("key", message.key());
        ArrayNode args = node.putArray("args");
        for (Object arg : message.args()) {
            ObjectNode kind = args.addObject();
            switch (arg) {
                case Message inner -> kind.set("message", json(inner));
                case Integer number -> kind.put("number", number.longValue());
                case Long number -> kind.put("number", number);
                case Number number -> kind.put("decimal", number.doubleValue());
                case LocalDate date -> kind.put("date", date.toString());
                default -> kind.put("text", arg.toString());
            }
        }
        return node;
    }

    private static Message message(JsonNode node) {
        List<Object> args = new ArrayList<>();
        for (JsonNode arg : node.path("args")) {
            String kind = arg.propertyNames().iterator().next();
            JsonNode value = arg.get(kind);
            args.add(switch (kind) {
                case "message" -> message(value);
                case "number" -> value.asLong();
                case "decimal" -> value.asDouble();
                case "date" -> LocalDate.parse(value.asString());
                default -> value.asString();
            });
        }
        return new Message(node.path("key").asString(), args);
    }
}
