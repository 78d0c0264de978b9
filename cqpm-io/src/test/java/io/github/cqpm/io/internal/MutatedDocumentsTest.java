package io.github.cqpm.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.io.Mutants;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every value of a document is put wrong in every way: what reads it and what diagnoses it agree.
 */
class MutatedDocumentsTest {
  private static String example(DocumentType document) {
    return switch (document) {
      case REFERENTIAL -> FormatExamples.referential();
      case CANDIDACY -> FormatExamples.candidacy();
      case DECISION -> FormatExamples.decision();
    };
  }

  private static Function<String, Object> reader(DocumentType document) {
    CqpmJson json = CqpmJson.standard();
    return switch (document) {
      case REFERENTIAL -> json::readReferential;
      case CANDIDACY -> json::readCandidacy;
      case DECISION -> json::readDecision;
    };
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void a_document_is_read_or_its_problems_are_found(DocumentType document) {
    int read = 0;
    int refused = 0;
    for (String mutant : Mutants.of(example(document))) {
      List<DocumentProblem> problems;
      try {
        assertThat(reader(document).apply(mutant)).isNotNull();
        problems = Diagnosis.of(mutant, document, null);
        assertThat(problems)
            .as("read, and yet: %s", mutant)
            .extracting(DocumentProblem::code)
            .containsOnly(DocumentProblemCode.INVALID_VALUE);
        read++;
      } catch (InvalidDocumentException e) {
        problems = e.getProblems();
        assertThat(problems).as(mutant).isNotEmpty();
        if (problems.get(0).code() == DocumentProblemCode.INVALID_VALUE) {
          assertThat(problems.get(0).expected().get(0)).as(mutant).isNotEmpty();
        }
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(100);
    assertThat(read).isGreaterThan(10);
  }
}
