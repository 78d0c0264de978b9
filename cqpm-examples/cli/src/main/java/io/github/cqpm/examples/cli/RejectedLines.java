package io.github.cqpm.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Takes rejects as they are written, and tells the first of them for people. */
final class RejectedLines extends OutputStream {
  private static final int MOST = 20;
  private static final JsonMapper JSON = new JsonMapper();

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final List<String> told = new ArrayList<>();
  private long count;

  @Override
  public void write(int value) throws IOException {
    if (value != '\n') {
      if (count < MOST) {
        line.write(value);
      }
      return;
    }
    if (count < MOST) {
      tell(JSON.readTree(line.toByteArray()));
      line.reset();
    }
    count++;
  }

  private void tell(JsonNode reject) {
    for (JsonNode problem : reject.get("problems")) {
      String pointer = problem.path("pointer").asText();
      told.add(
          reject.get("line").asText()
              + ":"
              + problem.path("column").asText()
              + (pointer.isEmpty() ? "" : ": " + pointer)
              + ": "
              + problem.path("message").asText());
    }
  }

  /** Returns what is wrong with the first lines: number, column, pointer, how to mend it. */
  List<String> told() {
    return List.copyOf(told);
  }

  /** Returns how many lines are told of nowhere. */
  long untold() {
    return Math.max(0, count - MOST);
  }
}
