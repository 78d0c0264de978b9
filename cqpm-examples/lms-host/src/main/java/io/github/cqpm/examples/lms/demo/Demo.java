package io.github.cqpm.examples.lms.demo;

import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.Decisions;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Fills an empty database when it is started with the profile {@code demo}. */
@Configuration
@Profile("demo")
class Demo {
  /** Keeps accounts whose password is known to everybody out of a real database. */
  @Bean
  @Profile("postgresql")
  static BeanFactoryPostProcessor refuseDemo() {
    return factory -> {
      throw new IllegalStateException(
          "The profiles demo and postgresql do not go together: everybody knows the passwords of demo.");
    };
  }

  @Bean
  ApplicationRunner fill(
      People people, PasswordEncoder passwords, Candidacies candidacies, Decisions decisions) {
    return arguments -> {
      if (people.find(DemoPeople.CENTRE.reference()).isEmpty()) {
        String hash = String.valueOf(passwords.encode(DemoPeople.PASSWORD));
        DemoPeople.ALL.forEach(person -> people.add(person, hash));
        new DemoCandidacies(candidacies, decisions).fill();
      }
    };
  }
}
