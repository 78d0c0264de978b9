package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.referential.CertificationReferential;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FORMAT.md lists the ids of the bundled referential. */
class BundledIdsTest {
  private static final CertificationReferential REFERENTIAL =
      Referentials.technicoCommercialIndustriel();

  @Test
  void the_table_lists_each_id_once_with_its_title_as_printed() throws Exception {
    List<String> rows = new ArrayList<>(List.of("| What | Id | Title |", "|---|---|---|"));
    REFERENTIAL
        .getOccupationalStandard()
        .getActivities()
        .forEach(activity -> rows.add(row("activity", activity.getId(), activity.getTitle())));
    REFERENTIAL
        .getBlocks()
        .forEach(
            block -> {
              String activity = block.getActivity().orElseThrow().value();
              rows.add(
                  row("block, of activity `" + activity + "`", block.getCode(), block.getTitle()));
              block
                  .getCompetencies()
                  .forEach(each -> rows.add(row("competency", each.getId(), each.getTitle())));
            });
    REFERENTIAL
        .getMethods()
        .forEach(method -> rows.add(row("method", method.getId(), method.getTitle())));
    REFERENTIAL.getAxes().forEach(axis -> rows.add(row("axis", axis.getId(), axis.getTitle())));

    assertThat(section().lines().filter(line -> line.startsWith("|")))
        .containsExactlyElementsOf(rows);
  }

  @Test
  void the_referential_is_named() throws Exception {
    assertThat(section())
        .contains(
            "the id `" + REFERENTIAL.getId() + "` and the version `" + REFERENTIAL.getVersion());
  }

  private static String row(String what, Object id, String title) {
    return "| " + what + " | `" + id + "` | " + title + " |";
  }

  private static String section() throws Exception {
    return Files.readString(Path.of("FORMAT.md"))
        .split("## The bundled referential\n", -1)[1]
        .split("\n## ", -1)[0];
  }
}
