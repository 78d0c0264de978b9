package io.github.cqpm.io;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;

/** A host's own mapper as it comes, which reads bytes. */
public interface HostMapper {
  /** A host of each generation of Jackson. */
  List<HostMapper> ALL = List.of(new OfJackson2(), new OfJackson3());

  /** Reads a document. */
  <T> T read(byte[] document, Class<T> type) throws Refusal;

  /** Writes a document. */
  byte[] write(Object value) throws Refusal;

  /** Whatever that Jackson is meant to throw at a bad document; anything else is a bug. */
  final class Refusal extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    Refusal(Exception cause) {
      super(cause);
    }
  }

  /** A host of Jackson 2. */
  final class OfJackson2 implements HostMapper {
    private final com.fasterxml.jackson.databind.json.JsonMapper mapper =
        com.fasterxml.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();

    @Override
    public <T> T read(byte[] document, Class<T> type) throws Refusal {
      try {
        return mapper.readValue(document, type);
      } catch (IOException e) {
        throw new Refusal(e);
      }
    }

    @Override
    public byte[] write(Object value) throws Refusal {
      try {
        return mapper.writeValueAsBytes(value);
      } catch (IOException e) {
        throw new Refusal(e);
      }
    }

    @Override
    public String toString() {
      return "Jackson 2";
    }
  }

  /** A host of Jackson 3, which overlooks what follows a document, as one of Jackson 2 does. */
  final class OfJackson3 implements HostMapper {
    private final tools.jackson.databind.json.JsonMapper mapper =
        tools.jackson.databind.json.JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public <T> T read(byte[] document, Class<T> type) throws Refusal {
      try {
        return mapper.readValue(document, type);
      } catch (JacksonException e) {
        throw new Refusal(e);
      }
    }

    @Override
    public byte[] write(Object value) {
      return mapper.writeValueAsBytes(value);
    }

    @Override
    public String toString() {
      return "Jackson 3";
    }
  }
}
