package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.model.candidacy.Candidacy;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What hosts embed, as it is packed: the jars of the two modules that need no Jackson. */
@EnabledIf("packed")
class PublishedJarsTest {
  private static final Path MODEL = locationOf(Candidacy.class);
  private static final Path ENGINE = locationOf(CertificationEngine.class);

  /**
   * 500,000 bytes until rules described themselves, the engine held the agreement's wording, and
   * each jar its licence and, for the model, an index of annotations; 550,000 until every value
   * with texts wrote its toString by hand, legibly; 560,000 until rule sets had versions and
   * sources, and a candidacy could be carried to another version; 620,000 until decisions could be
   * compact, prepared what they share, and a test kit could spoil an engine; 640,000 until a
   * decision could be asked for the questions that come next.
   */
  @Test
  void model_and_engine_stay_under_670_kilobytes_together() throws Exception {
    assertThat(Files.size(MODEL) + Files.size(ENGINE)).isLessThan(670_000);
  }

  /** Returns whether there are jars: always in a build, never in a development environment. */
  static boolean packed() {
    return Files.isRegularFile(MODEL) && Files.isRegularFile(ENGINE);
  }

  private static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
