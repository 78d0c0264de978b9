package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.document.DocumentProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents made to hurt end in a clear refusal by every reader, in the little memory of a process
 * of its own. SECURITY.md says how much memory the largest documents need: {@code -Dhurt.size} and
 * {@code -Dhurt.heap} try it.
 */
class HurtfulDocumentsTest {
  private static final int SIZE = Integer.getInteger("hurt.size", 200_000);
  private static final String HEAP = System.getProperty("hurt.heap", "128m");

  /** Those that only look bad. */
  private static final Set<String> GOOD =
      Set.of("Latin 1", "a mark", "a whole pair", "an escaped NUL", "white space after");

  /** Those that Jackson itself refuses in a host's mapper, before it comes to our values. */
  private static final Set<String> NOT_OURS = Set.of("comments", "two marks", "white space");

  /** What the parser of a host reads differently, which the README leaves to the host. */
  private static final String READ_BY_HOSTS =
      "UTF-(16|32)[BL]E.*|two documents|(two|three) bytes .*";

  @TempDir Path folder;

  @Test
  void each_is_refused_with_a_code_within_a_small_heap() throws Exception {
    Map<String, Map<String, String>> said = readInChild(Hurtful.documents(SIZE));
    assertThat(said).hasSizeGreaterThan(90);
    Set<String> codes =
        Arrays.stream(DocumentProblemCode.values()).map(Enum::name).collect(Collectors.toSet());
    Set<String> read = new TreeSet<>();
    Set<String> notOurs = new TreeSet<>();
    said.forEach(
        (name, outcomes) -> {
          assertThat(outcomes)
              .as(name)
              .containsOnlyKeys("strict", "lenient", "Jackson 2", "Jackson 3");
          if (outcomes.get("strict").equals("read")) {
            assertThat(outcomes.values()).as(name).containsOnly("read");
            read.add(name);
          } else if (!name.matches(READ_BY_HOSTS)) {
            assertThat(outcomes.get("Jackson 2")).as(name).isNotEqualTo("read");
            assertThat(outcomes.get("Jackson 3")).as(name).isNotEqualTo("read");
          }
          outcomes.forEach(
              (reader, outcome) -> {
                if (outcome.endsWith("Exception")) {
                  assertThat(reader).as(name).startsWith("Jackson");
                  notOurs.add(name);
                } else if (!outcome.equals("read")) {
                  assertThat(codes).as(name).containsAll(List.of(outcome.split(" ", -1)));
                }
              });
        });
    assertThat(read).isEqualTo(new TreeSet<>(GOOD));
    assertThat(notOurs).isEqualTo(new TreeSet<>(NOT_OURS));
  }

  /** Returns what each reader says of each document, by the name of the document. */
  private Map<String, Map<String, String>> readInChild(Map<String, Supplier<byte[]>> documents)
      throws IOException, InterruptedException {
    Map<String, String> names = new LinkedHashMap<>();
    for (Map.Entry<String, Supplier<byte[]>> document : documents.entrySet()) {
      Path file = folder.resolve("d" + names.size());
      Files.write(file, document.getValue().get());
      names.put(file.toString(), document.getKey());
    }
    Path out = folder.resolve("out");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                ReadingChild.class.getName()));
    command.addAll(names.keySet());
    Process child =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    if (!child.waitFor(10, TimeUnit.MINUTES)) {
      child.destroyForcibly().waitFor();
    }
    List<String> lines = Files.readAllLines(out);
    assertThat(child.exitValue()).as(() -> String.join("\n", lines)).isZero();
    Map<String, Map<String, String>> said = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      said.computeIfAbsent(names.get(parts[0]), name -> new TreeMap<>()).put(parts[1], parts[2]);
    }
    return said;
  }
}
