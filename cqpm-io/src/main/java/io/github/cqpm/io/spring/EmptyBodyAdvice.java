package io.github.cqpm.io.spring;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.internal.format.HostValues;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses, as an empty document, a body that is not there; Spring by itself does not say why. */
@ControllerAdvice
final class EmptyBodyAdvice extends RequestBodyAdviceAdapter {
  private final CqpmJson json;

  EmptyBodyAdvice(CqpmJson json) {
    this.json = json;
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    RequestBody body = parameter.getParameterAnnotation(RequestBody.class);
    Class<?> document = DocumentBodyConverter.documentIn(ResolvableType.forType(type));
    return body != null && body.required() && document != null && HostValues.areDocuments(document);
  }

  @Override
  public @Nullable Object handleEmptyBody(
      @Nullable Object body,
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter) {
    Class<?> document = DocumentBodyConverter.documentIn(ResolvableType.forType(type));
    return document == null ? body : json.read(new byte[0], document);
  }
}
