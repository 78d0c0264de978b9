package io.github.cqpm.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.ThreeReferentials;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The referential as a page. */
class ReferentialPaperTest {
  /** What is no wording: keys by which the document refers to its own parts, and days. */
  private static final Set<String> NO_WORDING =
      Set.of("format", "id", "activity", "validFrom", "lastChanged", "firstDay", "lastDay");

  static Stream<CertificationReferential> referentials() {
    return ThreeReferentials.all().stream();
  }

  private static List<String> wording(CertificationReferential referential) {
    try {
      List<String> texts = new ArrayList<>();
      collect("", new ObjectMapper().readTree(CqpmJson.standard().write(referential)), texts);
      return texts;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static void collect(String name, JsonNode node, List<String> texts) {
    if (node.isTextual() && !NO_WORDING.contains(name)) {
      texts.add(node.textValue());
    }
    node.properties().forEach(field -> collect(field.getKey(), field.getValue(), texts));
    if (node.isArray()) {
      node.forEach(element -> collect(name, element, texts));
    }
  }

  @ParameterizedTest
  @MethodSource("referentials")
  void every_text_of_the_model_stands_on_the_page_verbatim(CertificationReferential referential) {
    for (Papers papers : List.of(Papers.french(), Papers.english())) {
      Document page = Jsoup.parse(papers.referential(referential));
      List<String> shown = page.getAllElements().stream().map(Element::wholeText).toList();
      assertThat(wording(referential)).hasSizeGreaterThan(60);
      assertThat(wording(referential).stream().filter(text -> !shown.contains(text))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("referentials")
  void the_parts_stand_in_the_order_of_the_source(CertificationReferential referential) {
    String page = Jsoup.parse(Papers.french().referential(referential)).wholeText();
    var occupation = referential.getOccupationalStandard();
    List<String> inOrder = new ArrayList<>();
    inOrder.add(occupation.getMission().get(0));
    occupation.getActivities().forEach(activity -> inOrder.addAll(activity.getParagraphs()));
    inOrder.add(occupation.getWorkEnvironment().get(0));
    inOrder.add(occupation.getOutlook().get(0));
    inOrder.add(referential.getCompetencyLeadIns().get(0));
    referential.getBlocks().stream()
        .flatMap(block -> block.getCompetencies().stream())
        .flatMap(each -> each.getAssessment().getCriteria().stream())
        .forEach(group -> inOrder.add(group.getStatements().get(0).getText()));
    referential.getMethods().forEach(method -> inOrder.add(method.getTitle()));
    inOrder.addAll(referential.getAdmissibilityConditions());
    inOrder.addAll(referential.getFootnotes());
    int at = 0;
    for (String text : inOrder) {
      int found = page.indexOf(text, at);
      assertThat(found).as(text).isGreaterThanOrEqualTo(at);
      at = found;
    }
  }
}
