package io.github.cqpm.io.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.testkit.RequestArbitraries;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.model.testkit.DefectArbitraries;
import io.github.cqpm.model.testkit.Invalid;
import io.github.cqpm.model.testkit.InvalidArbitraries;
import io.github.cqpm.model.testkit.RecordArbitraries;
import jakarta.validation.Validation;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What the reader accepts the schema accepts, and what it refuses the schema refuses; but for a
 * document that says an older version, which is read, and which no schema describes.
 */
class SchemaProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final CqpmJson JSON =
      CqpmJson.standard()
          .with(
              Validation.byDefaultProvider()
                  .configure()
                  .messageInterpolator(new ParameterMessageInterpolator())
                  .buildValidatorFactory()
                  .getValidator());

  private static final CertificationEngine REFERENTIAL = CertificationEngine.standard();
  private static final CertificationEngine AGREEMENT = CertificationEngine.of(RuleSet.agreement());

  /** A change that may be made to a document. */
  record Change(Mutation mutation, int where, int how) {}

  /** A document, and what was changed in it. */
  record Sample(DocumentType type, String text, List<Mutation> changed) {
    static Sample of(DocumentType type, String good, List<Change> changes) {
      if (changes.isEmpty()) {
        return new Sample(type, good, List.of());
      }
      try {
        JsonNode root = MAPPER.readTree(good);
        List<Mutation> changed = new ArrayList<>();
        for (Change change : changes) {
          if (change.mutation().apply(root, change.where(), change.how())) {
            changed.add(change.mutation());
          }
        }
        return new Sample(type, root.toString(), changed);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.of(DocumentType.values())
        .flatMap(
            type ->
                Combinators.combine(documents(type), changes())
                    .as((good, changes) -> Sample.of(type, good, changes)))
        .withoutEdgeCases();
  }

  private static Arbitrary<List<Change>> changes() {
    Arbitrary<Integer> any =
        Arbitraries.integers().between(0, 99_999).withDistribution(RandomDistribution.uniform());
    Arbitrary<Change> change =
        Combinators.combine(Arbitraries.of(Mutation.ALL), any, any).as(Change::new);
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(List.of())),
        Tuple.of(6, change.list().ofSize(1)),
        Tuple.of(1, change.list().ofSize(2)));
  }

  private static Arbitrary<String> documents(DocumentType type) {
    Arbitrary<String> generated =
        switch (type) {
          case REFERENTIAL ->
              Arbitraries.frequencyOf(
                      Tuple.of(
                          2, RequestArbitraries.all().requests().map(it -> it.getReferential())),
                      Tuple.of(1, DefectArbitraries.any().map(it -> it.referential())),
                      Tuple.of(1, InvalidArbitraries.referentials().map(Invalid::value)))
                  .map(JSON::write);
          case CANDIDACY ->
              Arbitraries.frequencyOf(
                      Tuple.of(2, RequestArbitraries.all().requests().map(it -> it.getCandidacy())),
                      Tuple.of(1, DefectArbitraries.any().map(it -> it.candidacy())),
                      Tuple.of(1, InvalidArbitraries.candidacies().map(Invalid::value)))
                  .map(JSON::write);
          case RECORD ->
              Arbitraries.frequencyOf(
                      Tuple.of(2, RecordArbitraries.all()),
                      Tuple.of(1, InvalidArbitraries.records().map(Invalid::value)))
                  .map(JSON::write);
          case DECISION ->
              RequestArbitraries.all()
                  .requests()
                  .flatMap(
                      request ->
                          Combinators.combine(
                                  Arbitraries.of(REFERENTIAL, AGREEMENT),
                                  Arbitraries.of(FindingsKept.class))
                              .as(
                                  (engine, kept) ->
                                      JSON.write(engine.decide(request).keeping(kept))));
          case COHORT_SUMMARY -> Arbitraries.just(Samples.example(type));
        };
    return Arbitraries.frequencyOf(
        Tuple.of(3, generated), Tuple.of(1, Arbitraries.just(Samples.example(type))));
  }

  @Property
  void the_reader_and_the_schema_come_to_the_same_verdict(@ForAll("samples") Sample sample) {
    List<Error> complaints = Judge.complaints(sample.type(), sample.text());
    List<DocumentProblem> problems = problems(sample.type(), sample.text());
    boolean same = complaints.isEmpty() == problems.isEmpty();
    boolean older = problems.isEmpty() && versionOf(sample) < sample.type().getVersion();

    Statistics.label("document").collect(sample.type());
    Statistics.label("changed")
        .collect(sample.changed().isEmpty() ? "nothing" : sample.changed().get(0));
    Statistics.label("verdict")
        .collect(
            older || !same
                ? "known difference"
                : problems.isEmpty() ? "accepted by both" : "refused by both")
        .coverage(verdicts -> verdicts.check("accepted by both").percentage(share -> share >= 30));
    if (older) {
      assertThat(complaints).as("accepted by the schema alone: %s", sample).isNotEmpty();
    } else if (!same) {
      assertThat(complaints).as("refused by the schema alone: %s", sample).isEmpty();
      assertThat(KnownDifference.explainAll(problems))
          .as("refused by the reader alone: %s %s", problems, sample)
          .isTrue();
    }
  }

  @Example
  void a_document_that_says_an_older_version_is_read_and_refused_by_the_schema() {
    String older =
        Samples.example(DocumentType.DECISION)
            .replaceFirst("\"formatVersion\": 3", "\"formatVersion\": 2");
    Sample sample = new Sample(DocumentType.DECISION, older, List.of());

    assertThat(versionOf(sample)).isEqualTo(2);
    assertThat(Judge.complaints(sample.type(), older)).isNotEmpty();
  }

  private static int versionOf(Sample sample) {
    return JSON.read(sample.text(), sample.type().getRoot()).getVersion();
  }

  static List<DocumentProblem> problems(DocumentType type, String text) {
    try {
      assertThat(Samples.read(JSON, type, text)).isNotNull();
      return List.of();
    } catch (InvalidDocumentException refused) {
      return refused.getProblems();
    }
  }
}
