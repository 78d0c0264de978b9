package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Items;
import io.github.cqpm.io.testkit.Told.Place;
import io.github.cqpm.io.testkit.Told.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an engine says of a request, told as what a story expects. */
final class Expectation {
  /** Of these, a story that names one thing names all. */
  private static final Set<String> WHOLE =
      Set.of("remainingSteps", "leftAside", "validatedResults");

  private Expectation() {}

  /** Returns the outcome, or the problems of the input. */
  static Fields of(DecisionRequest request, CertificationEngine engine) {
    try {
      return all(engine.decide(request)).only("outcome");
    } catch (InvalidInputException refused) {
      return Fields.empty(Place.NOWHERE)
          .with(
              "problems",
              items(refused.getProblems().stream().map(each -> each.code().name()).toList()));
    }
  }

  /** Returns the same, and what the right engine says otherwise than the faulty one. */
  static Fields of(DecisionRequest request, CertificationEngine right, CertificationEngine faulty) {
    Fields expected = of(request, right);
    if (expected.find("problems").isPresent()) {
      return expected;
    }
    return differing(all(right.decide(request)), all(faulty.decide(request)), expected);
  }

  /** Adds what the right one has and the faulty one has not. */
  private static Fields differing(Fields right, Fields faulty, Fields added) {
    Fields result = added;
    for (Field field : right.fields().values()) {
      Told other = faulty.find(field.name()).orElse(null);
      if (field.value().equals(other)) {
        continue;
      }
      if (field.value() instanceof Fields all
          && other instanceof Fields others
          && !WHOLE.contains(field.name())) {
        Fields some = differing(all, others, Fields.empty(Place.NOWHERE));
        result = some.fields().isEmpty() ? result : result.with(field.name(), inShort(some, all));
      } else {
        result = result.with(field);
      }
    }
    return result;
  }

  /** Returns one word where it is true of all, and there are several. */
  private static Told inShort(Fields some, Fields all) {
    List<Told> values = some.fields().values().stream().map(Field::value).distinct().toList();
    return values.size() == 1
            && values.get(0) instanceof Word
            && some.fields().size() > 1
            && some.fields().size() == all.fields().size()
        ? values.get(0)
        : some;
  }

  /** Returns all of a decision that a story may expect. */
  private static Fields all(AdmissibilityDecision decision) {
    Fields competencies = Fields.empty(Place.NOWHERE);
    for (CompetencyDecision each : decision.getCompetencies()) {
      competencies = competencies.with(each.getCompetency().toString(), competency(each));
    }
    Fields blocks = Fields.empty(Place.NOWHERE);
    Fields awards = Fields.empty(Place.NOWHERE);
    for (BlockDecision each : decision.getBlocks()) {
      blocks = blocks.with(each.block().toString(), word(each.status()));
      awards = awards.with(each.block().toString(), word(each.award()));
    }
    Fields findings = Fields.empty(Place.NOWHERE);
    for (Finding each : decision.getFindings()) {
      String rule = each.rule().value();
      Fields ofRule = (Fields) findings.find(rule).orElse(Fields.empty(Place.NOWHERE));
      findings = findings.with(rule, ofRule.with(each.subject().key(), word(each.answer().kind())));
    }
    return Fields.empty(Place.NOWHERE)
        .with("outcome", word(decision.getOutcome()))
        .with(
            "certification",
            decision.getCertification().<Told>map(each -> word(each)).orElse(none()))
        .with("competencies", competencies)
        .with("blocks", blocks)
        .with("awards", awards)
        .with("findings", findings)
        .with("remainingSteps", whole(DecisionLists.remaining(decision)))
        .with("leftAside", whole(DecisionLists.leftAside(decision)))
        .with("validatedResults", whole(DecisionLists.validated(decision)));
  }

  private static Told competency(CompetencyDecision decision) {
    Word status = word(decision.getStatus());
    Fields facts = Fields.empty(Place.NOWHERE).with("status", status);
    facts = with("since", decision.getSince(), facts);
    facts = with("keptUntil", decision.getKeptUntil(), facts);
    return facts.fields().size() == 1 ? status : facts;
  }

  private static Fields with(String name, Optional<LocalDate> day, Fields facts) {
    return day.map(each -> facts.with(name, word(each))).orElse(facts);
  }

  private static Told whole(Map<String, List<String>> lists) {
    Fields all = Fields.empty(Place.NOWHERE);
    for (Map.Entry<String, List<String>> each : lists.entrySet()) {
      List<String> words = each.getValue();
      all = all.with(each.getKey(), words.size() == 1 ? Word.of(words.get(0)) : items(words));
    }
    return lists.isEmpty() ? none() : all;
  }

  private static Items items(List<String> words) {
    return new Items(Place.NOWHERE, words.stream().<Told>map(Word::of).toList());
  }

  private static Word word(Object value) {
    return Word.of(value.toString());
  }

  private static Word none() {
    return Word.plain("none");
  }
}
