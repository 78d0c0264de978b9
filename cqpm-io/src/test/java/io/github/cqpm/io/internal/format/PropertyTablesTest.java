package io.github.cqpm.io.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of FORMAT.md say what the formats say. */
class PropertyTablesTest {
  private static final Path FILE = Path.of("FORMAT.md");

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void tell_every_property_of_every_object(DocumentType document) throws IOException {
    String text = Files.readString(FILE);
    String begin = "<!-- generated: properties of %s -->\n\n".formatted(document.getFormat());
    assertThat(text).containsOnlyOnce(begin);
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf("\n<!-- end -->", from);
    String table = PropertyTables.of(document);
    if (Boolean.getBoolean("format.update")) {
      text = text.substring(0, from) + table + text.substring(to);
      Files.writeString(FILE, text);
      to = from + table.length();
    }
    assertThat(text.substring(from, to))
        .as("a table of FORMAT.md is stale. Write it anew with: %s", PropertyTables.UPDATE)
        .isEqualTo(table);
  }

  @Test
  void have_the_command_that_writes_them_in_the_guide() throws IOException {
    assertThat(Files.readString(Path.of("..", "CONTRIBUTING.md"))).contains(PropertyTables.UPDATE);
  }
}
