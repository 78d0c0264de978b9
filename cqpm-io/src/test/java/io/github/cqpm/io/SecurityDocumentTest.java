package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.document.ReadLimits;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** SECURITY.md says what the code says. */
class SecurityDocumentTest {
  @Test
  void each_limit_is_told_with_its_standard_value() throws Exception {
    List<String> limits = new ArrayList<>();
    for (RecordComponent limit : ReadLimits.class.getRecordComponents()) {
      limits.add(limit.getName() + " " + limit.getAccessor().invoke(ReadLimits.standard()));
    }
    assertThat(told()).isEqualTo(limits);
  }

  private static List<String> told() throws IOException {
    return Pattern.compile("(?m)^\\| `([a-zA-Z]+)`.* \\| ([0-9]+) \\|$")
        .matcher(Files.readString(Path.of("..", "SECURITY.md")))
        .results()
        .map(row -> row.group(1) + " " + row.group(2))
        .toList();
  }
}
