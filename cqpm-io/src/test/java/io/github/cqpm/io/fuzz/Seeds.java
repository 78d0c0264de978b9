package io.github.cqpm.io.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.testkit.RequestArbitraries;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Digests;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.io.Hurtful;
import io.github.cqpm.io.ThreeReferentials;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.DefectArbitraries;
import io.github.cqpm.model.testkit.DefectiveInput;
import io.github.cqpm.model.testkit.RecordArbitraries;
import io.github.cqpm.model.testkit.SmallReferential;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;

/**
 * The documents that fuzzing sets out from; the same in every run. The system property {@value
 * #CORPUS} names a folder of further ones, such as what an earlier run of the fuzzer has come to.
 */
final class Seeds {
  private static final String CORPUS = "fuzz.corpus";
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final int OF_EACH_KIND = 3;

  private Seeds() {}

  /** Returns the examples of the format, documents of the test kit, and documents made to hurt. */
  static Stream<byte[]> all() {
    List<String> texts = new ArrayList<>();
    texts.add(FormatExamples.referential());
    texts.add(FormatExamples.candidacy());
    texts.add(FormatExamples.record());
    texts.add(FormatExamples.decision());
    JqwikSession.run(
        () -> {
          generate(RequestArbitraries.all().to(SmallReferential.get()).requests(), OF_EACH_KIND)
              .forEach(request -> addDocumentsOf(request, texts));
          for (CertificationReferential referential : ThreeReferentials.all()) {
            generate(RequestArbitraries.all().to(referential).requests(), 1)
                .forEach(request -> addDocumentsOf(request, texts));
          }
          generate(RecordArbitraries.all(), OF_EACH_KIND).map(JSON::write).forEach(texts::add);
          generate(DefectArbitraries.any(), OF_EACH_KIND)
              .map(DefectiveInput::candidacy)
              .map(JSON::write)
              .forEach(texts::add);
        });
    List<byte[]> all = new ArrayList<>(corpus());
    texts.forEach(text -> all.add(compact(text).getBytes(StandardCharsets.UTF_8)));
    Hurtful.documents(100).values().forEach(each -> all.add(each.get()));
    return all.stream();
  }

  /** Returns the documents of the folder of further ones. */
  static List<byte[]> corpus() {
    String folder = System.getProperty(CORPUS, "");
    List<byte[]> documents = new ArrayList<>();
    if (!folder.isEmpty()) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          documents.add(Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return documents;
  }

  private static <T> Stream<T> generate(Arbitrary<T> arbitrary, int count) {
    Random random = new Random(42);
    return Stream.generate(() -> arbitrary.generator(1000).next(random).value()).limit(count);
  }

  private static void addDocumentsOf(DecisionRequest request, List<String> texts) {
    Candidacy candidacy = request.getCandidacy();
    texts.add(JSON.write(candidacy));
    texts.add(JSON.write(request.getReferential()));
    AdmissibilityDecision decided = CertificationEngine.standard().decide(Digests.in(request));
    texts.add(JSON.write(decided));
    texts.add(JSON.write(decided.keeping(FindingsKept.UNSATISFIED)));
    texts.add(JSON.write(decided.keeping(FindingsKept.NONE)));
    texts.add(JSON.write(CertificationEngine.of(RuleSet.agreement()).decide(request)));
  }

  /** Returns the same on one line. */
  static String compact(String json) {
    try {
      return new ObjectMapper().readTree(json).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
