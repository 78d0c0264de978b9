package io.github.cqpm.io.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Mutants;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.internal.json.JsonText;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.TreeTokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every value of a document is put wrong in every way: one pass over its bytes and one over its
 * tree come to the same value, or the second finds problems.
 */
class MutatedDocumentsTest {
  private static final JsonText TEXT = new JsonText(ReadLimits.standard());

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void a_document_is_read_or_its_problems_are_found(DocumentType document) throws IOException {
    int read = 0;
    int refused = 0;
    for (String mutant : Mutants.of(Samples.example(document))) {
      try {
        Object value = Samples.read(CqpmJson.standard(), document, mutant);
        assertThat(readTree(document.format(), mutant)).as(mutant).isEqualTo(value);
        read++;
      } catch (InvalidDocumentException e) {
        List<DocumentProblem> problems = e.getProblems();
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

  private static Object readTree(DocumentFormat<?> format, String text) throws IOException {
    Located root = TEXT.parse(text.getBytes(StandardCharsets.UTF_8)).require();
    Pass pass = Pass.collecting(new TreeTokens(root), 100);
    Object value = format.readTree(root, pass);
    assertThat(pass.getAll(100, List.of())).as("read, and yet: %s", text).isEmpty();
    return value;
  }
}
