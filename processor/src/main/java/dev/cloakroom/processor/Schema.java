package dev.cloakroom.processor;

import java.util.List;
import java.util.Optional;

/**
 * The messages of which a payload consists.
 *
 * @param typeName the stable name of the payload
 * @param className that of its class
 * @param packageName that of its package, or empty
 * @param messages the payload first
 */
record Schema(String typeName, String className, String packageName, List<SchemaMessage> messages) {
  Schema {
    messages = List.copyOf(messages);
  }

  SchemaMessage root() {
    return messages.get(0);
  }

  Optional<SchemaMessage> message(String name) {
    return messages.stream().filter(message -> message.name().equals(name)).findFirst();
  }
}
