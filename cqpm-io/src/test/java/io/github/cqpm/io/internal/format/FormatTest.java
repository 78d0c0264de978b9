package io.github.cqpm.io.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.io.document.CohortSummary;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** FORMAT.md shows documents that are read, and every property that there is. */
class FormatTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final CqpmJson JSON = CqpmJson.standard().with(validator());

  private static final String REFERENTIAL = FormatExamples.referential();
  private static final String CANDIDACY = FormatExamples.candidacy();
  private static final String DECISION = FormatExamples.decision();

  private static Validator validator() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  @Test
  void the_referential_and_the_candidacy_are_read_without_violation_and_decided() {
    var decided =
        CertificationEngine.standard()
            .decide(
                JSON.readReferential(REFERENTIAL),
                JSON.readCandidacy(CANDIDACY),
                LocalDate.of(2026, 5, 1));
    assertThat(decided.getOutcome()).isEqualTo(AdmissibilityStatus.ADMISSIBLE);
    assertThat(JSON.readDecision(JSON.write(decided))).isEqualTo(decided);
  }

  @Test
  void each_example_is_written_as_it_was_read() throws IOException {
    assertThat(MAPPER.readTree(JSON.write(JSON.readCandidacy(CANDIDACY))))
        .isEqualTo(MAPPER.readTree(CANDIDACY));
    assertThat(MAPPER.readTree(JSON.write(JSON.readDecision(DECISION))))
        .isEqualTo(MAPPER.readTree(DECISION));
    assertThat(MAPPER.readTree(JSON.write(JSON.readRecord(FormatExamples.record()))))
        .isEqualTo(MAPPER.readTree(FormatExamples.record()));
    String summary = FormatExamples.cohortSummary();
    assertThat(MAPPER.readTree(JSON.write(JSON.read(summary, CohortSummary.class).getValue())))
        .isEqualTo(MAPPER.readTree(summary));
    assertThat(JSON.readReferential(JSON.write(JSON.readReferential(REFERENTIAL))))
        .isEqualTo(JSON.readReferential(REFERENTIAL));
  }

  @Test
  void the_examples_show_every_property_of_every_value() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (String example :
        List.of(
            REFERENTIAL,
            CANDIDACY,
            FormatExamples.record(),
            DECISION,
            FormatExamples.cohortSummary())) {
      collectNames(MAPPER.readTree(example), shown);
    }
    Set<String> all = new TreeSet<>();
    for (Format<?> format : Formats.all().values()) {
      if (format instanceof ObjectFormat<?, ?> object) {
        all.addAll(object.getNames());
      }
    }
    assertThat(shown).containsAll(all);
  }

  private static void collectNames(JsonNode node, Set<String> names) {
    node.properties().forEach(property -> names.add(property.getKey()));
    node.forEach(child -> collectNames(child, names));
  }
}
