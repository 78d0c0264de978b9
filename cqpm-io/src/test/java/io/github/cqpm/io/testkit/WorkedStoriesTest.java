package io.github.cqpm.io.testkit;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Candidacies worked out by hand, each the complete one with something changed. */
class WorkedStoriesTest {
  @TestFactory
  Stream<DynamicTest> come_to_what_was_worked_out_by_hand() {
    return Stories.in(Path.of("src/testkit/resources/io/github/cqpm/io/testkit/stories"));
  }
}
