package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.RuleDescription;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Rules quote their source to the letter. That those of the referential do is held in cqpm-io,
 * where the bundled referential is.
 */
class CitationsTest {
  private static JsonNode agreement() throws IOException {
    try (InputStream stream = RuleSet.class.getResourceAsStream("agreement-2019.json")) {
      return new ObjectMapper().readTree(Objects.requireNonNull(stream));
    }
  }

  private static List<RuleDescription<?>> added() {
    List<RuleDescription<?>> added = new ArrayList<>(RuleSet.agreement().getRules());
    added.removeAll(RuleSet.referential().getRules());
    return added;
  }

  @Test
  void every_quote_of_a_rule_of_the_agreement_stands_in_an_article_that_it_names()
      throws IOException {
    for (RuleDescription<?> rule : added()) {
      Citation citation = rule.citation();
      List<String> paragraphs = new ArrayList<>();
      for (JsonNode article : agreement().get("articles")) {
        if (citation.heading().matches(".*\\b%s\\b.*".formatted(article.get("article").asText()))) {
          article.get("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asText()));
        }
      }
      assertThat(citation.document()).isEqualTo(agreement().get("document").asText());
      if (!citation.quote().isEmpty()) {
        assertThat(paragraphs)
            .as("%s", rule.id())
            .anyMatch(paragraph -> paragraph.contains(citation.quote()));
      }
    }
  }

  @Test
  void the_rules_about_retained_results_quote_the_sentence_on_24_months_and_5_years() {
    assertThat(added())
        .filteredOn(rule -> rule.id().value().startsWith("retention/"))
        .extracting(rule -> rule.citation().quote())
        .isNotEmpty()
        .allMatch(quote -> quote.contains("24 mois") && quote.endsWith("enregistré dans le RNCP."));
    assertThat(added())
        .filteredOn(rule -> rule.id().equals(RuleId.JOINT_COMPOSITION))
        .singleElement()
        .satisfies(rule -> assertThat(rule.citation().quote()).isEmpty());
  }

  @Test
  void every_rule_of_the_agreement_and_no_other_cautions_that_its_revision_was_not_seen() {
    for (RuleDescription<?> rule : RuleSet.agreement().getRules()) {
      assertThat(rule.citation().caution())
          .as("%s", rule.id())
          .isEqualTo(added().contains(rule) ? "AGREEMENT_REVISION_NOT_SEEN" : "");
    }
  }
}
