package io.github.cqpm.io.modulepath;

import static io.github.cqpm.io.modulepath.ModularHost.locationsOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents as modular hosts read and write them, each with the Jackson of its own code and no
 * other that it could do without: compiled and run in another Java process.
 */
class MappersOnTheModulePathTest {
  /** What our modules require. */
  private static final List<Path> MODULES =
      locationsOf(
          CqpmJson.class,
          CertificationEngine.class,
          CertificationReferential.class,
          JsonFactory.class,
          NullMarked.class,
          Validation.class);

  private static final List<Path> JACKSON_2 = locationsOf(ObjectMapper.class, JsonCreator.class);

  private static final List<Path> JACKSON_3 =
      locationsOf(
          tools.jackson.databind.ObjectMapper.class,
          tools.jackson.core.TokenStreamFactory.class,
          JsonCreator.class);

  @TempDir Path folder;

  @Test
  void a_host_of_jackson_2_adds_our_module() throws Exception {
    readsWritesAndRefuses("jackson2", with(JACKSON_2));
  }

  @Test
  void a_host_of_jackson_3_alone_adds_our_module() throws Exception {
    readsWritesAndRefuses("jackson3", with(JACKSON_3));
  }

  @Test
  void a_host_without_any_databind_uses_the_facade() throws Exception {
    readsWritesAndRefuses("facade", MODULES);
  }

  private static List<Path> with(List<Path> jackson) {
    return Stream.concat(MODULES.stream(), jackson.stream()).toList();
  }

  private void readsWritesAndRefuses(String host, List<Path> modules) throws Exception {
    List<String> documents = new ArrayList<>();
    for (String example :
        List.of(
            FormatExamples.referential(), FormatExamples.candidacy(), FormatExamples.decision())) {
      Path file = folder.resolve(documents.size() + ".json");
      documents.add(Files.writeString(file, example).toString());
    }
    assertThat(ModularHost.compile(host, modules, folder).run(List.of(), documents))
        .hasSize(3)
        .allSatisfy(
            problems ->
                assertThat(problems)
                    .contains("UNKNOWN_PROPERTY at \"/formatVersio\"", "MISSING_PROPERTY at \"\""));
  }
}
