package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.AfterSalesReferential;
import io.github.cqpm.model.testkit.InspectionReferential;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The referentials of the stories are those of the model's test kit, to the letter. After a change
 * there, run this test with {@code -Dstories.update}, and read what it wrote.
 */
class StoryReferentialsTest {
  private static final Path FOLDER = Path.of("stories", "referentials");

  static Stream<CertificationReferential> ofTheKit() {
    return Stream.of(AfterSalesReferential.get(), InspectionReferential.get());
  }

  @ParameterizedTest
  @MethodSource("ofTheKit")
  void is_written_from_the_test_kit(CertificationReferential referential) throws IOException {
    Path file = FOLDER.resolve(referential.getId() + ".json");
    String written = CqpmJson.standard().write(referential);
    if (System.getProperty("stories.update") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, written);
    }
    assertThat(Files.readString(file))
        .as("%s is stale; write it anew with -Dstories.update and read it", file)
        .isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("ofTheKit")
  void can_be_decided_by(CertificationReferential referential) {
    assertThat(Referentials.load(FOLDER.resolve(referential.getId() + ".json")))
        .isEqualTo(referential);
    assertThat(CertificationEngine.standard().check(referential)).isEmpty();
  }

  @Test
  void there_is_no_other() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              AfterSalesReferential.ID + ".json", InspectionReferential.ID + ".json");
    }
  }

  @Test
  void the_block_in_common_is_one_of_the_bundled_referential() {
    CertificationReferential bundled = Referentials.technicoCommercialIndustriel();
    assertThat(bundled.getId()).isEqualTo(AfterSalesReferential.BUNDLED);
    assertThat(bundled.find(AfterSalesReferential.FOLLOWING_UP)).isPresent();
  }
}
