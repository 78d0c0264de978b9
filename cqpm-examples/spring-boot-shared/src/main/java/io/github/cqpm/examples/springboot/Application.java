package io.github.cqpm.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A host of Spring Boot, which finds this library by itself. */
@SpringBootApplication
public class Application {
  /** Starts the server. */
  public static void main(String[] arguments) {
    SpringApplication.run(Application.class, arguments);
  }
}
