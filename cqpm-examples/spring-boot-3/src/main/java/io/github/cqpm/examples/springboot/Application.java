package io.github.cqpm.examples.springboot;

import io.github.cqpm.io.jackson2.CqpmJackson2Module;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A host of Spring Boot 3: its Jackson 2 gets our module as a bean. */
@SpringBootApplication
public class Application {
  /** Starts the server. */
  public static void main(String[] arguments) {
    SpringApplication.run(Application.class, arguments);
  }

  /** Boot 3 looks for Jackson modules among its beans. */
  @Bean
  CqpmJackson2Module cqpmModule() {
    return new CqpmJackson2Module();
  }
}
