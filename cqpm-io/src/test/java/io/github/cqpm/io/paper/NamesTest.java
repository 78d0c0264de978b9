package io.github.cqpm.io.paper;

import static io.github.cqpm.io.paper.Dossiers.BLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.io.internal.pages.Hidden;
import io.github.cqpm.io.internal.pages.PaperTexts;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of people are on the page, as text, and nowhere else. */
class NamesTest {
  /** The papers of one person; those of a session have a test of their own. */
  private static final List<Function<Papers, String>> OF_A_PERSON =
      List.of(
          papers -> papers.grid(Dossiers.of(Dossiers.refused())),
          papers -> papers.information(Dossiers.of(Dossiers.refused())),
          papers ->
              papers.attestation(
                  Dossiers.of(Dossiers.awarded(Dossiers.complete(), Award.block(BLOCK))), BLOCK));

  private static Document print(Function<Papers, String> paper, String name) {
    return Jsoup.parse(paper.apply(Papers.french().naming(reference -> Optional.of(name))));
  }

  private static List<String> elements(Document page) {
    return page.getAllElements().stream()
        .map(
            each ->
                each.tagName() + each.attributes().asList().stream().map(a -> a.getKey()).toList())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style></title></td></table></main><h1>x",
        "&amp; &lt;b&gt; &copy",
        "]]> <!-- x -->",
        "${1+1} @if(true) !{x}"
      })
  void a_hostile_name_is_text(String name) {
    for (Function<Papers, String> paper : OF_A_PERSON) {
      Document page = print(paper, name);
      assertThat(elements(page)).isEqualTo(elements(print(paper, "Anne")));
      assertThat(page.body().wholeText()).contains(name);
    }
  }

  @Test
  void a_name_that_turns_the_direction_of_writing_is_escaped() {
    for (Function<Papers, String> paper : OF_A_PERSON) {
      assertThat(print(paper, "\u202Eenna").outerHtml()).doesNotContain("\u202E");
    }
  }

  @Test
  void a_reference_without_a_name_is_printed_itself() {
    Names some = Names.of(Map.of("candidate", "  ", "employer", "Pat Ron"));
    String page = Papers.french().naming(some).information(Dossiers.of(Dossiers.refused()));
    assertThat(Jsoup.parse(page).text()).contains("candidate", "Pat Ron");
    assertThat(Papers.french().information(Dossiers.of(Dossiers.refused()))).contains("employer");
  }

  @Test
  void no_name_is_in_a_message_or_a_text_about_a_value() {
    Names names = Names.of(Map.of("c-4711", "Anne Onyme", "first-assessor", "Anne Onyme"));
    Papers papers = Papers.french().naming(names);
    PaperRefusedException refused =
        catchThrowableOfType(
            PaperRefusedException.class,
            () -> papers.information(Dossiers.of(of4711(Dossiers.complete()))));
    Wording wording =
        new Wording(Explanations.french().withFreeText(), PaperTexts.in("fr"), People.of(names));
    Facts facts = Facts.of(Dossiers.of(of4711(Dossiers.refused())));
    List<String> texts =
        List.of(
            names.toString(),
            papers.toString(),
            String.valueOf(refused.getMessage()),
            refused.toString(),
            wording.toString(),
            wording.name(CandidateReference.of("c-4711")).toString(),
            new Hidden("Anne Onyme").toString(),
            AssessmentGrid.filled(facts, wording).toString());
    assertThat(texts).noneMatch(text -> text.contains("Anne Onyme") || text.contains("4711"));
  }

  private static Candidacy of4711(Candidacy candidacy) {
    return Candidacy.builder().from(candidacy).candidate(CandidateReference.of("c-4711")).build();
  }
}
