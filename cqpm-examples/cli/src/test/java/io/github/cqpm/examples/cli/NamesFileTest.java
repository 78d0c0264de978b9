package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.examples.cli.NamesFile.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesFileTest {
  @TempDir Path folder;

  private Path write(String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve("names.csv"), text, charset);
  }

  @Test
  void a_line_is_a_reference_and_a_name_however_a_spreadsheet_saves_it() throws IOException {
    String text =
        """
        \uFEFFc-1;Ana Dupont
        # a comment

        c-2,Éléonore d’Été;
        c-3\tNoël  Ça
        c-4 = Zoë Müller\r
        "c-5";"Dupont; Jean"
        c-6;O’Brien, Pat
        c-7;"Jean ""Jo"" Dupont"
        c-1;Ana Dupont
        """;
    assertThat(NamesFile.read(write(text, StandardCharsets.UTF_8)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "c-1",
                "Ana Dupont",
                "c-2",
                "Éléonore d’Été",
                "c-3",
                "Noël  Ça",
                "c-4",
                "Zoë Müller",
                "c-5",
                "Dupont; Jean",
                "c-6",
                "O’Brien, Pat",
                "c-7",
                "Jean \"Jo\" Dupont"));
  }

  @Test
  void lines_that_are_none_are_told_with_their_number_and_nothing_of_what_they_hold()
      throws IOException {
    Path file =
        write("c-1;Ana\nsecret\n;secret\nc-1;Secret\nc-2;\nÉé;Secret\n", StandardCharsets.UTF_8);
    NamesFile.Refused refused =
        catchThrowableOfType(NamesFile.Refused.class, () -> NamesFile.read(file));
    assertThat(refused.problems())
        .containsExactly(
            new Problem(2, "form"),
            new Problem(3, "form"),
            new Problem(4, "twice"),
            new Problem(5, "form"));
    assertThat(refused.toString()).doesNotContainIgnoringCase("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c-2;Secret, Jean;12/03/1990",
        "c-2;\"Secret; Jean\";12/03/1990",
        "c-2;;12/03/1990",
        "c-2,Secret,12/03/1990",
        "c-2\tSecret\t12/03/1990"
      })
  void a_third_column_is_no_part_of_a_name(String line) throws IOException {
    Path file = write("c-1;Ana\n" + line + "\n", StandardCharsets.UTF_8);
    assertThat(catchThrowableOfType(NamesFile.Refused.class, () -> NamesFile.read(file)).problems())
        .containsExactly(new Problem(2, "form"));
  }

  @Test
  void what_is_not_utf_8_is_told_with_its_line() throws IOException {
    Path file = write("c-1;Ana\nc-2;Zo\u00EB\n", StandardCharsets.ISO_8859_1);
    assertThat(catchThrowableOfType(NamesFile.Refused.class, () -> NamesFile.read(file)).problems())
        .containsExactly(new Problem(2, "encoding"));
  }
}
