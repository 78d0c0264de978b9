package io.github.cqpm.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A host of Spring Boot 4: its Jackson 3 finds our module by itself. */
@SpringBootApplication
public class Application {
  /** Starts the server. */
  public static void main(String[] arguments) {
    SpringApplication.run(Application.class, arguments);
  }
}
