package io.github.cqpm.io.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.testkit.RequestArbitraries;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Digests;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.io.Hurtful;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.testkit.DefectArbitraries;
import io.github.cqpm.model.testkit.DefectiveInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;

/** The documents that fuzzing sets out from; the same in every run. */
final class Seeds {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final int OF_EACH_KIND = 4;

  private Seeds() {}

  /** Returns the examples of the format, documents of the test kit, and documents made to hurt. */
  static Stream<byte[]> all() {
    List<String> texts = new ArrayList<>();
    texts.add(FormatExamples.referential());
    texts.add(FormatExamples.candidacy());
    texts.add(FormatExamples.decision());
    JqwikSession.run(
        () -> {
          generate(RequestArbitraries.all().requests())
              .forEach(request -> addDocumentsOf(request, texts));
          generate(DefectArbitraries.any())
              .map(DefectiveInput::candidacy)
              .map(JSON::write)
              .forEach(texts::add);
        });
    return Stream.concat(
        texts.stream().map(text -> compact(text).getBytes(StandardCharsets.UTF_8)),
        Hurtful.documents(100).values().stream());
  }

  private static <T> Stream<T> generate(Arbitrary<T> arbitrary) {
    Random random = new Random(42);
    return Stream.generate(() -> arbitrary.generator(1000).next(random).value())
        .limit(OF_EACH_KIND);
  }

  private static void addDocumentsOf(DecisionRequest request, List<String> texts) {
    Candidacy candidacy = request.getCandidacy();
    texts.add(JSON.write(candidacy));
    texts.add(JSON.write(request.getReferential()));
    texts.add(JSON.write(CertificationEngine.standard().decide(Digests.in(request))));
    texts.add(JSON.write(CertificationEngine.of(RuleSet.agreement()).decide(request)));
  }

  private static String compact(String json) {
    try {
      return new ObjectMapper().readTree(json).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
