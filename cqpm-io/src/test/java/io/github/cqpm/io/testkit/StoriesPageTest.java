package io.github.cqpm.io.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** STORIES.md, from which people write stories, says what holds. */
class StoriesPageTest {
  private final String page = read();

  private static String read() {
    try {
      return Files.readString(Path.of("STORIES.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Set<String> names(String heading) {
    String section = page.substring(page.indexOf("\n## " + heading) + 4);
    section = section.substring(0, section.indexOf("\n## "));
    return Pattern.compile("(?m)^\\| (`[^|]+`) \\|")
        .matcher(section)
        .results()
        .flatMap(row -> Stream.of(row.group(1).replace("`", "").split(", ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void shows_a_whole_story_that_comes_true() {
    String story = page.substring(page.indexOf("```yaml\n") + 8);
    Story.of(story.substring(0, story.indexOf("```"))).verify();
  }

  @Test
  void lists_every_name_that_a_story_may_have() {
    assertThat(names("Ce qu'un récit peut dire")).isEqualTo(new TreeSet<>(StoryReader.KEYS));
    assertThat(names("Sous `expected`")).isEqualTo(new TreeSet<>(Expected.KEYS));
    assertThat(names("Sous `candidacy`"))
        .containsAll(CandidacyShape.RECORDS)
        .contains("route", "target", "hostCompany", "candidate", "referential")
        .hasSize(CandidacyShape.RECORDS.size() + 5);
  }

  @Test
  void shows_changes_that_can_be_read() {
    String section = page.substring(page.indexOf("\n## Sous `candidacy`"));
    List<String> changes =
        Pattern.compile("`(\\{[^`]+\\})`")
            .matcher(section.substring(0, section.indexOf("\n## ", 4)))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(changes).hasSizeGreaterThan(10);
    List<String> lists =
        Pattern.compile("(?m)^\\| `(\\w+)` \\| .*$")
            .matcher(section.substring(0, section.indexOf("\n## ", 4)))
            .results()
            .flatMap(
                row ->
                    Pattern.compile("`(\\{[^`]+\\})`")
                        .matcher(row.group())
                        .results()
                        .map(change -> row.group(1) + ": " + change.group(1)))
            .toList();
    assertThat(lists).hasSameSizeAs(changes);
    for (String change : lists) {
      String text =
          "title: x\ncandidacy:\n  %s\nexpected: { outcome: ADMISSIBLE }\n".formatted(change);
      assertThat(Story.of(text).getTitle()).as(change).isEqualTo("x");
    }
  }

  @Test
  void tells_the_complete_candidacy() {
    Fields complete = new CandidacyShape(Referentials.technicoCommercialIndustriel()).complete();
    for (String list : CandidacyShape.RECORDS) {
      Fields records =
          complete.find(list).map(Fields.class::cast).orElse(Fields.empty(Told.Place.NOWHERE));
      for (Field record : records.fields().values()) {
        String name = CandidacyShape.named(list, record.name(), record.value()).name();
        String day =
            ((Fields) record.value()).find("date").map(date -> ((Word) date).text()).orElse("");
        assertThat(page).contains("| `%s` | `%s` | %s".formatted(list, name, day));
      }
    }
  }
}
