package io.github.cqpm.io.spring;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.internal.format.HostValues;
import io.github.cqpm.model.candidacy.Candidacy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.http.converter.SmartHttpMessageConverter;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Reads a body that is a document, as {@code Candidacy} or {@code Reading<Candidacy>} and their
 * like, by {@link CqpmJson}: within its limits, and with the constraints that its validator knows.
 * The host's mapper would keep neither. What is written is the mapper's.
 */
final class DocumentBodyConverter implements SmartHttpMessageConverter<Object> {
  private static final List<MediaType> TYPES =
      List.of(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));

  private final CqpmJson json;

  DocumentBodyConverter(CqpmJson json) {
    this.json = json;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return TYPES;
  }

  @Override
  public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
    Class<?> document = documentIn(type);
    return document != null
        && HostValues.areDocuments(document)
        && (mediaType == null || TYPES.stream().anyMatch(each -> each.includes(mediaType)));
  }

  /** Returns the type of the value that is read, or of that in a reading. */
  static @Nullable Class<?> documentIn(ResolvableType type) {
    Class<?> asked = type.resolve();
    return asked == Reading.class ? type.getGeneric(0).resolve() : asked;
  }

  @Override
  public Object read(
      ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
      throws IOException {
    Class<?> document = documentIn(type);
    if (document == null) {
      throw new IllegalArgumentException("There is no document of " + type);
    }
    try {
      Reading<?> reading = json.read(message.getBody(), document);
      if (reading.getValue() instanceof Candidacy) {
        keep(reading);
      }
      return type.resolve() == Reading.class ? reading : valueOf(reading);
    } catch (InvalidDocumentException refusal) {
      throw new HttpMessageNotReadableException(
          String.valueOf(refusal.getMessage()), refusal, message);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Returns the value of what was read, unless there are warnings, which it would hide. */
  private static Object valueOf(Reading<?> reading) {
    if (!reading.getWarnings().isEmpty()) {
      throw new InvalidDocumentException(reading.getWarnings());
    }
    return reading.getValue();
  }

  /** Keeps what was read with its request, so that what the engine refuses has its place. */
  private static void keep(Reading<?> reading) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(
          DocumentBodyConverter.class.getName(), reading, RequestAttributes.SCOPE_REQUEST);
    }
  }

  /** Returns the candidacy that was read from the body of a request, if it was one. */
  static @Nullable Reading<?> keptIn(RequestAttributes request) {
    return (Reading<?>)
        request.getAttribute(
            DocumentBodyConverter.class.getName(), RequestAttributes.SCOPE_REQUEST);
  }

  @Override
  public boolean canWrite(ResolvableType type, Class<?> value, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public void write(
      Object value,
      ResolvableType type,
      @Nullable MediaType mediaType,
      HttpOutputMessage message,
      @Nullable Map<String, Object> hints) {
    throw new HttpMessageNotWritableException("The host's mapper writes.");
  }
}
