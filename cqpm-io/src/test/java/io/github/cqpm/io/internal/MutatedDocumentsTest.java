package io.github.cqpm.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every value of a document is put wrong in every way: what reads it and what diagnoses it agree.
 */
class MutatedDocumentsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void a_document_is_read_or_its_problems_are_found(DocumentType document) throws IOException {
    JsonNode good = MAPPER.readTree(Samples.example(document));
    int read = 0;
    int refused = 0;
    for (String mutant : mutants(good)) {
      List<DocumentProblem> problems;
      try {
        assertThat(Samples.read(CqpmJson.standard(), document, mutant)).isNotNull();
        Located tree = LocatedReader.locate(mutant, LocatedReader.factory(new JsonMapper()));
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

  private static List<String> mutants(JsonNode good) {
    List<String> mutants = new ArrayList<>();
    mutate(good, good, mutants);
    return mutants;
  }

  private static void mutate(JsonNode root, JsonNode at, List<String> mutants) {
    if (at instanceof ObjectNode object) {
      for (String name : names(object)) {
        JsonNode kept = object.get(name);
        for (JsonNode intruder : Samples.INTRUDERS) {
          object.set(name, intruder);
          mutants.add(root.toString());
        }
        object.remove(name);
        mutants.add(root.toString());
        object.set(name + "x", kept);
        mutants.add(root.toString());
        object.remove(name + "x");
        object.set(name, kept);
        mutate(root, kept, mutants);
      }
    } else if (at instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode kept = array.get(i);
        for (JsonNode intruder : Samples.INTRUDERS) {
          array.set(i, intruder);
          mutants.add(root.toString());
        }
        array.set(i, kept);
        mutate(root, kept, mutants);
      }
    }
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
