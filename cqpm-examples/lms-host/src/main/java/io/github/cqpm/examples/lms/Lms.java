package io.github.cqpm.examples.lms;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The LMS, as a program: README.md says how to start it. */
@SpringBootApplication
public class Lms {
  /** Starts the server. */
  public static void main(String[] arguments) {
    SpringApplication.run(Lms.class, arguments);
  }
}
