package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.CertificationEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Story files as tests of JUnit, one each, named by its title:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> stories() {
 *   return Stories.in(Path.of("src/test/stories"));
 * }
 * }</pre>
 */
public final class Stories {
  private Stories() {}

  /**
   * Returns a test of each story in a folder and in those below it: of every file whose name ends
   * in {@code .yaml} or {@code .yml}, in the order of the names. The engine is that under test, of
   * the rule set that the story names. A file that is no story is a test that fails.
   *
   * @throws IllegalArgumentException if there is no story
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Stream<DynamicTest> in(Path folder) {
    return in(folder, UnaryOperator.identity());
  }

  /**
   * Returns the same tests for an engine with rules of a host's.
   *
   * @param change gives the engine what it lacks: {@code engine -> engine.with(rule)}
   * @throws IllegalArgumentException if there is no story
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Stream<DynamicTest> in(Path folder, UnaryOperator<CertificationEngine> change) {
    List<Path> files = filesIn(folder);
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no story in %s: no file whose name ends in .yaml.".formatted(folder));
    }
    return files.stream().map(file -> test(file, change));
  }

  /**
   * Returns a test of each story that the kit brings along: more than a hundred cases worked out by
   * hand, to the bundled referential. They are examples to read, and a suite to begin with.
   */
  public static Stream<DynamicTest> bundled() {
    return bundled(UnaryOperator.identity());
  }

  /**
   * Returns the same tests for an engine with rules of a host's: which of the cases they change.
   *
   * @param change gives the engine what it lacks: {@code engine -> engine.with(rule)}
   */
  public static Stream<DynamicTest> bundled(UnaryOperator<CertificationEngine> change) {
    URI place =
        URI.create(
            Objects.requireNonNull(Stories.class.getResource("stories"), "stories").toString());
    if (place.getScheme().equals("file")) {
      return in(Path.of(place), change);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
      List<DynamicTest> tests = in(jar.provider().getPath(place), change).toList();
      return tests.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DynamicTest test(Path file, UnaryOperator<CertificationEngine> change) {
    try {
      Story story = Story.read(file);
      return DynamicTest.dynamicTest(story.getTitle(), file.toUri(), () -> story.verify(change));
    } catch (InvalidStoryException refused) {
      return DynamicTest.dynamicTest(
          String.valueOf(file.getFileName()),
          file.toUri(),
          () -> {
            throw refused;
          });
    }
  }
}
