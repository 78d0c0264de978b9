package io.github.cqpm.io.spring;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.text.Explanations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** What a host gets that answers requests by Spring MVC. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(RequestMappingHandlerAdapter.class)
class WebConfiguration {
  @Bean
  DocumentBodyConverter cqpmDocumentBodyConverter(CqpmJson json) {
    return new DocumentBodyConverter(json);
  }

  @Bean
  EmptyBodyAdvice cqpmEmptyBodyAdvice(CqpmJson json) {
    return new EmptyBodyAdvice(json);
  }

  @Bean
  TextConverter cqpmTextConverter() {
    return new TextConverter();
  }

  @Bean
  DayConverter cqpmDayConverter() {
    return new DayConverter();
  }

  @Bean
  @ConditionalOnMissingBean
  CqpmProblemAdvice cqpmProblemAdvice(Explanations explanations) {
    return new CqpmProblemAdvice(explanations);
  }

  /** Looks at once, even in a host that makes its beans when they are asked for. */
  @Bean
  @Lazy(false)
  JsonCheck cqpmJsonCheck(ObjectProvider<RequestMappingHandlerAdapter> adapters) {
    return new JsonCheck(adapters);
  }
}
