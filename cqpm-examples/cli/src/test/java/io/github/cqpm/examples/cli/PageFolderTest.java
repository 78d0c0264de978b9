package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Reports as pages in a folder: {@code decide --format html --out}. */
class PageFolderTest {
  private static final String WHOLE = "stories/whole-certificate.json";
  private static final String REFUSED = "stories/refused-by-jury.json";

  @TempDir Path folder;

  private final Program program = new Program();

  private int decide(Path pages, String... files) {
    String[] arguments =
        Stream.concat(
                Stream.of("decide", "--format=html", "--out=" + pages, "--depth=status"),
                Stream.of(files))
            .toArray(String[]::new);
    return program.run(arguments);
  }

  private static List<String> namesIn(Path pages) throws IOException {
    try (Stream<Path> files = Files.list(pages)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void each_story_is_a_page_and_the_index_leads_to_all() throws IOException {
    Path pages = folder.resolve("new/pages");
    assertThat(decide(pages)).isZero();
    List<String> stories = Story.all().stream().map(story -> story.name() + ".html").toList();
    assertThat(namesIn(pages))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(stories.stream(), Stream.of("index.html")).toList());
    String index = Files.readString(pages.resolve("index.html"));
    assertThat(index).startsWith("<!DOCTYPE html>").contains("c-1072").doesNotContain("<script");
    assertThat(stories)
        .allSatisfy(
            page -> {
              assertThat(index).contains("href=\"./" + page + "\"");
              assertThat(Files.readString(pages.resolve(page))).startsWith("<!DOCTYPE html>");
            });
    assertThat(program.out())
        .startsWith("Le sommaire des pages")
        .contains(pages.resolve("index.html").toString())
        .hasLineCount(1);
    assertThat(program.err()).isEmpty();
  }

  @Test
  void candidacies_whose_files_are_called_alike_have_pages_of_their_own() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    String second = Files.copy(Path.of(WHOLE), other.resolve("whole-certificate.json")).toString();
    String third = Files.copy(Path.of(WHOLE), other.resolve("index.json")).toString();
    assertThat(decide(folder.resolve("pages"), WHOLE, second, third)).isZero();
    assertThat(namesIn(folder.resolve("pages")))
        .containsExactly(
            "index-2.html", "index.html", "whole-certificate-2.html", "whole-certificate.html");
  }

  @Test
  void nothing_is_overwritten_and_then_nothing_is_written() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Path there = Files.writeString(pages.resolve("refused-by-jury.html"), "mine");
    assertThat(decide(pages, WHOLE, REFUSED)).isEqualTo(3);
    assertThat(program.err())
        .isEqualTo(
            there
                + ": Le fichier existe déjà, et n’est pas écrasé. Nommez-en un autre, ou supprimez-le.\n");
    assertThat(namesIn(pages)).containsExactly("refused-by-jury.html");
    assertThat(there).hasContent("mine");
  }

  @Test
  void what_is_refused_is_told_and_the_others_are_written_and_listed() throws IOException {
    Path pages = folder.resolve("pages");
    assertThat(decide(pages, "bad/truncated.json", WHOLE)).isEqualTo(3);
    assertThat(program.err()).startsWith("bad/truncated.json:").hasLineCount(1);
    assertThat(namesIn(pages)).containsExactly("index.html", "whole-certificate.html");
    assertThat(Files.readString(pages.resolve("index.html"))).doesNotContain("truncated");
  }

  @Test
  void a_file_is_no_folder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertThat(decide(file, WHOLE)).isEqualTo(3);
    assertThat(program.err()).startsWith(file + ": Ce n’est pas un dossier.").hasLineCount(1);
    assertThat(file).hasContent("mine");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // where no file has such a name
  void a_hostile_name_of_a_file_leads_nowhere_else() throws IOException {
    String hostile = "..\u001B[2J\u202E javascript:#%2e\"<b>";
    String file = Files.copy(Path.of(WHOLE), folder.resolve(hostile + ".json")).toString();
    Path pages = folder.resolve("pages");
    assertThat(decide(pages, file)).isZero();
    assertThat(namesIn(pages)).containsExactly("_.__2J__javascript___2e__b_.html", "index.html");
    assertThat(Files.readString(pages.resolve("index.html")))
        .contains("href=\"./_.__2J__javascript___2e__b_.html\"")
        .doesNotContain("javascript:", "\u202E", "<b>");
  }

  @Test
  void a_folder_is_for_pages_alone() {
    assertThat(program.run("decide", "--format=markdown", "--out=" + folder, WHOLE)).isEqualTo(2);
    assertThat(program.err()).startsWith("Avec --out, donnez aussi --format html").hasLineCount(1);
  }
}
