package io.github.cqpm.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Mutants;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every value of a document is put wrong in every way: what reads it and what diagnoses it agree.
 */
class MutatedDocumentsTest {
  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void a_document_is_read_or_its_problems_are_found(DocumentType document) {
    int read = 0;
    int refused = 0;
    for (String mutant : Mutants.of(Samples.example(document))) {
      List<DocumentProblem> problems;
      try {
        assertThat(Samples.read(CqpmJson.standard(), document, mutant)).isNotNull();
        Located tree =
            LocatedReader.locate(
                new java.io.StringReader(mutant), LocatedReader.factory(new JsonMapper()));
        problems = Diagnosis.of(tree, document, 100).getAll();
        assertThat(problems).as("read, and yet: %s", mutant).isEmpty();
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
