package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Leniently, unknown properties are told and left out; all else is refused as ever. */
@Domain(CertificationDomain.class)
class LenientTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final CqpmJson LENIENT =
      CqpmJson.standard().lenient().with(ReadLimits.standard().withProblems(100_000));
  private static final CqpmJson STRICT =
      CqpmJson.standard().with(ReadLimits.standard().withProblems(100_000));

  private static <T> List<DocumentProblem> problems(CqpmJson json, String text, Class<T> type) {
    return Refused.problems(() -> json.read(text, type));
  }

  @Example
  void a_long_number_is_read_as_it_is_strictly() {
    String good =
        FormatExamples.decision()
            .replace(
                "\"type\": \"METHOD\", \"name\": \"method\", \"value\": \"REAL_WORK\"",
                "\"type\": \"NUMBER\", \"name\": \"amount\", \"value\": 1234567890123");
    String odd = good.replace("\"target\": {", "\"x-note\": 1, \"target\": {");
    assertThat(good).contains("1234567890123");
    assertThat(LENIENT.read(odd, AdmissibilityDecision.class).getValue())
        .isEqualTo(STRICT.readDecision(good));
    assertThat(STRICT.readDecision(good.replace("\"formatVersion\": 3", "\"formatVersion\": 1")))
        .isEqualTo(STRICT.readDecision(good));
  }

  @Example
  void unknown_properties_at_every_depth_are_warnings() {
    String good = FormatExamples.decision();
    String odd =
        good.replace("\"target\": {", "\"x-note\": [1, {}], \"target\": {\"since\": null,")
            .replace("\"type\": \"SATISFIED\",", "\"type\": \"SATISFIED\", \"sure\": true,");
    Reading<AdmissibilityDecision> reading = LENIENT.read(odd, AdmissibilityDecision.class);
    assertThat(reading.getValue()).isEqualTo(STRICT.readDecision(good));
    assertThat(reading.getWarnings())
        .extracting(warning -> warning.code() + " " + warning.pointer())
        .containsExactly(
            "UNKNOWN_PROPERTY /x-note",
            "UNKNOWN_PROPERTY /target/since",
            "UNKNOWN_PROPERTY /findings/0/answer/sure",
            "UNKNOWN_PROPERTY /findings/4/answer/sure");
  }

  @Example
  void what_has_warnings_is_not_taken_in_silence() {
    String referential = FormatExamples.referential().replace("\"blocks\":", "\"bloks\":");
    String candidacy = FormatExamples.candidacy().replace("\"revocations\":", "\"revocatons\":");
    String decision = FormatExamples.decision().replace("\"findings\":", "\"findngs\":");
    assertThat(refusalOf(() -> LENIENT.readReferential(referential)))
        .isEqualTo(LENIENT.read(referential, CertificationReferential.class).getWarnings())
        .extracting(problem -> problem.code() + " " + problem.suggestion())
        .containsExactly("UNKNOWN_PROPERTY blocks");
    assertThat(refusalOf(() -> LENIENT.readCandidacy(candidacy)))
        .isEqualTo(LENIENT.read(candidacy, Candidacy.class).getWarnings())
        .hasSize(1);
    assertThat(refusalOf(() -> LENIENT.readDecision(decision)))
        .isEqualTo(LENIENT.read(decision, AdmissibilityDecision.class).getWarnings())
        .hasSize(1);
    assertThat(LENIENT.readCandidacy(FormatExamples.candidacy()))
        .isEqualTo(STRICT.readCandidacy(FormatExamples.candidacy()));
  }

  private static List<DocumentProblem> refusalOf(ThrowingCallable reading) {
    return Refused.problems(reading);
  }

  @Example
  void a_referential_read_without_its_blocks_cannot_be_decided_on() {
    String misspelt = FormatExamples.referential().replace("\"blocks\":", "\"bloks\":");
    CertificationReferential empty =
        LENIENT.read(misspelt, CertificationReferential.class).getValue();
    assertThat(CertificationEngine.standard().check(empty))
        .extracting(InputProblem::code)
        .startsWith(InputProblemCode.REFERENTIAL_WITHOUT_BLOCKS);
  }

  @Example
  void a_misspelt_property_that_is_required_is_missing_too() {
    String odd = FormatExamples.candidacy().replace("\"route\":", "\"Route\":");
    assertThat(problems(LENIENT, odd, Candidacy.class))
        .extracting(problem -> problem.code() + " " + problem.suggestion())
        .containsExactly("MISSING_PROPERTY ", "UNKNOWN_PROPERTY route");
  }

  @Example
  void a_header_in_the_wrong_place_is_unknown_there_and_missing_at_the_head() {
    String good = FormatExamples.candidacy();
    String inside = good.replaceFirst("\"referential\": \\{", "$0\"formatVersion\": 1,");
    assertThat(LENIENT.read(inside, Candidacy.class).getWarnings())
        .extracting(DocumentProblem::pointer)
        .containsExactly("/referential/formatVersion");
    assertThat(problems(LENIENT, inside.replaceFirst("\"formatVersion\": 1,", ""), Candidacy.class))
        .extracting(DocumentProblem::code)
        .containsExactly(
            DocumentProblemCode.MISSING_PROPERTY, DocumentProblemCode.UNKNOWN_PROPERTY);
  }

  @Example
  void a_constant_a_null_and_a_repetition_are_refused_leniently_too() {
    String good = FormatExamples.candidacy();
    for (String bad :
        List.of(
            good.replaceFirst("\"route\": \"[A-Z]+\"", "\"route\": \"EMPLOYE\""),
            good.replaceFirst("\"route\": \"[A-Z]+\"", "\"route\": null"),
            good.replaceFirst("\"route\": \"[A-Z]+\",", "$0 $0"))) {
      assertThat(problems(LENIENT, bad, Candidacy.class))
          .isEqualTo(problems(STRICT, bad, Candidacy.class));
    }
  }

  @Example
  void a_misspelt_type_is_suggested() {
    String bad = FormatExamples.decision().replace("\"type\": \"CQPM\"", "\"tpye\": \"CQPM\"");
    assertThat(problems(STRICT, bad, AdmissibilityDecision.class))
        .extracting(problem -> problem.code() + " " + problem.value() + " " + problem.suggestion())
        .containsExactly("MISSING_PROPERTY type ", "UNKNOWN_PROPERTY tpye type");
    DocumentProblem wrong =
        problems(
                STRICT,
                bad.replace("\"tpye\": \"CQPM\"", "\"type\": \"Blocs\""),
                AdmissibilityDecision.class)
            .get(0);
    assertThat(Explanations.french().explain(wrong))
        .isEqualTo(
            "Valeur non admise (Blocs). Vouliez-vous écrire BLOCKS ? Valeurs possibles : CQPM,"
                + " BLOCKS.");
  }

  @Example
  void no_more_warnings_are_listed_than_the_limits_allow() {
    CqpmJson json = CqpmJson.standard().lenient().with(ReadLimits.standard().withProblems(2));
    StringBuilder odd = new StringBuilder("{");
    for (int i = 0; i < 9; i++) {
      odd.append("\"unknown%d\": 1,".formatted(i));
    }
    String good = FormatExamples.candidacy();
    Reading<Candidacy> reading = json.read(odd + good.substring(1), Candidacy.class);
    assertThat(reading.getValue()).isEqualTo(STRICT.readCandidacy(good));
    assertThat(reading.getWarnings())
        .extracting(warning -> warning.code() + " " + warning.value())
        .containsExactly(
            "UNKNOWN_PROPERTY unknown0", "UNKNOWN_PROPERTY unknown1", "MORE_PROBLEMS 7");
    assertThat(
            problems(
                json, odd + good.substring(1).replace("\"route\"", "\"raute\""), Candidacy.class))
        .extracting(DocumentProblem::code)
        .startsWith(DocumentProblemCode.MISSING_PROPERTY);
  }

  @Property(tries = 300)
  void however_many_are_sprinkled_in_as_many_are_told(
      @ForAll DecisionRequest request, @ForAll Random random) throws IOException {
    check(STRICT.write(request.getCandidacy()), Candidacy.class, random);
    check(STRICT.write(request.getReferential()), CertificationReferential.class, random);
  }

  private static <T> void check(String good, Class<T> type, Random random) throws IOException {
    JsonNode odd = MAPPER.readTree(good);
    int sprinkled = sprinkle(odd, "", random);
    Reading<T> reading = LENIENT.read(odd.toString(), type);
    assertThat(reading.getValue()).isEqualTo(STRICT.read(good, type).getValue());
    assertThat(reading.getWarnings()).hasSize(sprinkled);
    if (sprinkled > 0) {
      assertThat(problems(STRICT, odd.toString(), type)).isEqualTo(reading.getWarnings());
    }
  }

  /** Adds unknown properties to objects, but for those whose names are values themselves. */
  private static int sprinkle(JsonNode at, String name, Random random) {
    int sprinkled = 0;
    for (Iterator<String> names = at.fieldNames(); names.hasNext(); ) {
      String each = names.next();
      sprinkled += sprinkle(at.get(each), each, random);
    }
    for (JsonNode element : at.isArray() ? at : List.<JsonNode>of()) {
      sprinkled += sprinkle(element, "", random);
    }
    boolean isMap =
        List.of("ratings", "stances", "rulings").contains(name)
            || (name.equals("competencies") && at.isObject());
    if (at instanceof ObjectNode object && !isMap && random.nextInt(4) == 0) {
      object.set("x-" + random.nextInt(), MAPPER.createObjectNode().putNull("id"));
      sprinkled++;
    }
    return sprinkled;
  }
}
