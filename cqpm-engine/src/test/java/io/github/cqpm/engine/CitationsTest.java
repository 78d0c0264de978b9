package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.RuleSource;
import io.github.cqpm.engine.rule.RuleSource.Seen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Rules quote their source to the letter. That those of the referential do is held in cqpm-io,
 * where the bundled referential is.
 */
class CitationsTest {
  private static List<RuleDescription<?>> added() {
    List<RuleDescription<?>> added = new ArrayList<>(RuleSet.agreement().getRules());
    added.removeAll(RuleSet.referential().getRules());
    return added;
  }

  private static List<RuleSource> sources() {
    return RuleSet.agreement().getVersions().get(0).getSources();
  }

  /** Returns the sources that a citation names: one section, or one article or more. */
  static List<RuleSource> namedBy(Citation citation) {
    return sources().stream()
        .filter(source -> source.getDocument().equals(citation.document()))
        .filter(
            source ->
                source.getHeading().equals(citation.heading())
                    || (source.getHeading().startsWith("article ")
                        && List.of(citation.heading().split(" "))
                            .contains(source.getHeading().substring("article ".length()))))
        .toList();
  }

  @Test
  void every_rule_names_a_source_that_is_listed_and_every_source_is_named() {
    List<RuleSource> named = new ArrayList<>();
    for (RuleDescription<?> rule : RuleSet.agreement().getRules()) {
      assertThat(namedBy(rule.citation())).as("%s", rule.id()).isNotEmpty();
      named.addAll(namedBy(rule.citation()));
    }
    assertThat(named).containsAll(sources());
  }

  @Test
  void every_quote_of_a_rule_of_the_agreement_stands_in_an_article_that_it_names() {
    for (RuleDescription<?> rule : added()) {
      Citation citation = rule.citation();
      if (!citation.quote().isEmpty()) {
        assertThat(namedBy(citation).stream().flatMap(source -> source.getWording().stream()))
            .as("%s", rule.id())
            .anyMatch(paragraph -> paragraph.contains(citation.quote()));
      }
    }
  }

  @Test
  void what_has_been_seen_of_a_source_has_its_wording_and_its_day() {
    for (RuleSource source : sources()) {
      boolean ofReferential = source.getArticleId().isEmpty() && source.getSeen() == Seen.WHOLE;
      assertThat(source.getLookedAt().isPresent()).isEqualTo(source.getSeen() != Seen.NOT);
      assertThat(source.getWording().isEmpty())
          .as("%s", source)
          .isEqualTo(ofReferential || source.getSeen() == Seen.NOT);
    }
  }
}
