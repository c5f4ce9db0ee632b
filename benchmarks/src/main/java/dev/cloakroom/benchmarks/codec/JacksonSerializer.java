package dev.cloakroom.benchmarks.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.cloakroom.benchmarks.payload.ShopSession;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Jackson's JSON, with all of its defaults. */
final class JacksonSerializer implements SessionSerializer {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private final ObjectWriter writer = MAPPER.writerFor(ShopSession.class);
  private final ObjectReader reader = MAPPER.readerFor(ShopSession.class);

  @Override
  public byte[] encode(ShopSession object) {
    try {
      return writer.writeValueAsBytes(object);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ShopSession decode(byte[] bytes) {
    try {
      return reader.readValue(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
