package io.github.cqpm.io.spring;

import io.github.cqpm.model.referential.CompetencyId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Keeps a host from starting whose controllers would not read our documents, or answer with our
 * values in a JSON that is not ours: its mapper is no bean, and lacks our module.
 */
final class JsonCheck implements SmartInitializingSingleton {
  private static final CompetencyId EXAMPLE = CompetencyId.parse("BDC0158-1");
  private static final String WITHOUT_US =
      "A host that answers with none of our values excludes %s."
          .formatted(CqpmAutoConfiguration.class.getName());

  private final ObjectProvider<RequestMappingHandlerAdapter> adapters;

  JsonCheck(ObjectProvider<RequestMappingHandlerAdapter> adapters) {
    this.adapters = adapters;
  }

  @Override
  public void afterSingletonsInstantiated() {
    adapters.stream()
        .map(RequestMappingHandlerAdapter::getMessageConverters)
        .forEach(JsonCheck::check);
  }

  private static void check(List<HttpMessageConverter<?>> converters) {
    if (converters.stream().noneMatch(DocumentBodyConverter.class::isInstance)) {
      throw new MisconfiguredException(
          "No controller would read our documents: the application makes its message converters"
              + " itself, and leaves those out that are beans.",
          "Take @EnableWebMvc away, with what else keeps Spring Boot from configuring Spring MVC. "
              + WITHOUT_US,
          null);
    }
    converters.stream()
        .filter(each -> each.canWrite(CompetencyId.class, MediaType.APPLICATION_JSON))
        .findFirst()
        .ifPresent(JsonCheck::check);
  }

  @SuppressWarnings("unchecked") // it says that it can write one
  private static void check(HttpMessageConverter<?> converter) {
    Written written = new Written(new HttpHeaders(), new ByteArrayOutputStream());
    try {
      ((HttpMessageConverter<Object>) converter)
          .write(EXAMPLE, MediaType.APPLICATION_JSON, written);
    } catch (IOException | HttpMessageNotWritableException e) {
      throw refuse(converter, "cannot write the id BDC0158-1", e);
    }
    String json = written.body().toString(StandardCharsets.UTF_8);
    if (!json.equals("\"BDC0158-1\"")) {
      throw refuse(converter, "writes the id BDC0158-1 as " + json, null);
    }
  }

  private static MisconfiguredException refuse(
      HttpMessageConverter<?> converter, String wrong, @Nullable Throwable cause) {
    return new MisconfiguredException(
        "%s %s.".formatted(converter.getClass().getName(), wrong),
        "Make its mapper a bean, or add our module to it: CqpmJackson3Module or, to one of Jackson"
            + " 2, CqpmJackson2Module. "
            + WITHOUT_US,
        cause);
  }

  /**
   * A message that nobody gets.
   *
   * @param headers what the converter says of it
   * @param body what it writes
   */
  private record Written(HttpHeaders headers, ByteArrayOutputStream body)
      implements HttpOutputMessage {
    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public OutputStream getBody() {
      return body;
    }
  }
}
