package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, wherever it is decided. */
class SameBytesTest {
  private static final String THIS_JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir static Path folder;

  /** Writes the decisions on the examples of FORMAT.md, and their reports, to standard output. */
  public static void main(String[] arguments) throws IOException {
    System.out.write(decided());
    System.out.flush();
  }

  private static byte[] decided() throws IOException {
    CqpmJson json = CqpmJson.standard();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (RuleSet rules : List.of(RuleSet.referential(), RuleSet.agreement())) {
      var referential = json.readReferential(FormatExamples.referential());
      var candidacy = json.readCandidacy(FormatExamples.candidacy());
      var decision =
          CertificationEngine.of(rules).decide(referential, candidacy, LocalDate.of(2026, 5, 1));
      var dossier = Dossier.of(referential, candidacy, decision);
      for (String written :
          List.of(
              json.write(decision),
              Explanations.french().explain(dossier),
              Explanations.english().explain(dossier))) {
        bytes.write(written.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
        "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Pago_Pago",
        "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Dfile.encoding=ISO-8859-1"
      })
  void locale_time_zone_and_encoding_change_no_byte(String settings) throws Exception {
    assertThat(decidedBy(THIS_JAVA, settings.split(" ", -1))).isEqualTo(decided());
  }

  /** Runs where the property {@code other.java} names the launcher of another Java. */
  @Test
  void another_java_changes_no_byte() throws Exception {
    assumeThat(System.getProperty("other.java")).isNotNull();
    assertThat(decidedBy(System.getProperty("other.java"))).isEqualTo(decided());
  }

  private static byte[] decidedBy(String java, String... settings) throws Exception {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(List.of(settings));
    command.add("-classpath");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(SameBytesTest.class.getName());
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    assertThat(exit).as(Files.readString(errors)).isZero();
    return Files.readAllBytes(output);
  }
}
