package io.github.cqpm.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.testkit.InspectionReferential;
import io.github.cqpm.model.testkit.SmallReferential;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the candidacies that are tried leave as it is, of all that a candidacy may say. */
class NeverVariedTest {
  private static final String MODEL = "io.github.cqpm.model.candidacy";

  private final Map<String, Object> first = new TreeMap<>();
  private final Set<String> varied = new HashSet<>();

  private void collect(Object said) throws ReflectiveOperationException {
    Class<?> type = said.getClass();
    if (!Modifier.isPublic(type.getModifiers())) {
      type = type.getSuperclass() == Object.class ? type.getInterfaces()[0] : type.getSuperclass();
    }
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0
          && method.getName().startsWith("get")
          && !List.of("getClass", "getKind").contains(method.getName())
          && !Modifier.isStatic(method.getModifiers())) {
        collect(type.getSimpleName() + "." + method.getName(), method.invoke(said));
      }
    }
  }

  private void collect(String name, Object value) throws ReflectiveOperationException {
    if (!varied.contains(name)) {
      Object before = first.putIfAbsent(name, value);
      if (before != null && !before.equals(value)) {
        varied.add(name);
      }
    }
    for (Object part : partsOf(value)) {
      if (part.getClass().getPackageName().equals(MODEL) && !(part instanceof Enum)) {
        collect(part);
      }
    }
  }

  private static List<?> partsOf(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.stream().toList();
    }
    if (value instanceof Map<?, ?> map) {
      return List.copyOf(map.values());
    }
    return value instanceof Collection<?> all ? List.copyOf(all) : List.of(value);
  }

  @Test
  void is_named_where_an_author_is_told_that_an_answer_is_never_given() throws Exception {
    for (DecisionRequest request :
        RequestSeries.large(List.of(SmallReferential.get(), InspectionReferential.get()), 300)) {
      collect(request.getCandidacy());
    }
    List<String> never =
        first.keySet().stream().filter(name -> !varied.contains(name)).sorted().toList();

    assertThat(never)
        .containsExactly(
            "Candidacy.getCandidate",
            "CommissionAssessment.getEvidence",
            "CommissionAssessment.getPlace",
            "CommissionAssessment.getSupports",
            "CompanyOpinion.getComment",
            "CompetencyRuling.getReason",
            "Enrolment.getCentre",
            "PlannedAssessment.getPlace",
            "Revocation.getReason");
    assertThat(
            Wording.unreached(
                RuleId.of("acme/given"), Answer.Kind.VIOLATED, ReasonCode.of("acme/NEVER")))
        .contains(
            Stream.concat(Stream.of("If the rule looks at none of these"), words(never)).toList());
  }

  private static Stream<String> words(List<String> getters) {
    return getters.stream()
        .map(name -> name.substring(name.indexOf(".get") + 4).toLowerCase(Locale.ROOT));
  }
}
