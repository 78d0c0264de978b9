package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Place;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a decision with what a story expects, and tells all that differs, and why it does. */
final class Comparison {
  private final AdmissibilityDecision decision;
  private final Expected expected;
  private final StoryProblems problems;
  private final Discrepancies differences = new Discrepancies();

  private Comparison(AdmissibilityDecision decision, Expected expected, StoryProblems problems) {
    this.decision = decision;
    this.expected = expected;
    this.problems = problems;
  }

  static void compare(AdmissibilityDecision decision, Expected expected, StoryProblems problems) {
    new Comparison(decision, expected, problems).compare();
  }

  private void compare() {
    compareCompetencies();
    compareEach("blocks", each -> each.status().name());
    compareEach("awards", each -> each.award().name());
    compareFindings();
    compareWhole("remainingSteps", DecisionLists.remaining(decision));
    compareWhole("leftAside", DecisionLists.leftAside(decision));
    compareWhole("validatedResults", DecisionLists.validated(decision));
    compareOne("outcome", decision.getOutcome().name());
    compareOne("certification", decision.getCertification().map(Enum::name).orElse("none"));
    differences.tell(problems);
  }

  private void compareOne(String key, String said) {
    expected
        .find(key)
        .ifPresent(
            told ->
                differences.compare(
                    told.at(), key, "", text(told), said, unclear(finding -> true)));
  }

  private void compareCompetencies() {
    expected
        .byName(expected.find("competencies"), competencies())
        .forEach(
            (id, told) -> {
              Optional<CompetencyDecision> found =
                  decision.getCompetencies().stream()
                      .filter(each -> each.getCompetency().toString().equals(id))
                      .findFirst();
              String what = "competencies, %s";
              String status = found.map(each -> each.getStatus().name()).orElse("none");
              if (!(told instanceof Fields facts)) {
                differences.compare(told.at(), what, id, text(told), status, why(id, found));
                return;
              }
              facts
                  .find("status")
                  .ifPresent(
                      word ->
                          differences.compare(
                              word.at(), what, id, text(word), status, why(id, found)));
              compareDay("since", facts, id, found, CompetencyDecision::getSince);
              compareDay("keptUntil", facts, id, found, CompetencyDecision::getKeptUntil);
            });
  }

  private void compareDay(
      String key,
      Fields facts,
      String id,
      Optional<CompetencyDecision> found,
      Function<CompetencyDecision, Optional<LocalDate>> of) {
    String said = found.flatMap(of).map(LocalDate::toString).orElse("none");
    facts
        .find(key)
        .ifPresent(
            day ->
                differences.compare(
                    day.at(), "competencies, %s, " + key, id, text(day), said, why(id, found)));
  }

  private void compareEach(String key, Function<BlockDecision, String> of) {
    List<String> all = decision.getBlocks().stream().map(each -> each.block().toString()).toList();
    expected
        .byName(expected.find(key), all)
        .forEach(
            (code, told) -> {
              String said =
                  decision.getBlocks().stream()
                      .filter(each -> each.block().toString().equals(code))
                      .map(of)
                      .findFirst()
                      .orElse("none");
              differences.compare(
                  told.at(),
                  key + ", %s",
                  code,
                  text(told),
                  said,
                  about(code).filter(each -> each.rule().value().startsWith("admissibility/")));
            });
  }

  private void compareFindings() {
    if (!(expected.find("findings").orElse(null) instanceof Fields rules)) {
      return;
    }
    for (Told.Field rule : rules.fields().values()) {
      List<Finding> findings =
          decision.getFindings().stream()
              .filter(each -> each.rule().value().equals(rule.name()))
              .toList();
      List<String> subjects = findings.stream().map(each -> each.subject().key()).toList();
      if (findings.isEmpty()) {
        List<String> rulesThatRan =
            decision.getProvenance().getRules().stream().map(each -> each.id().value()).toList();
        String meant = StoryProblems.meant(rule.name(), rulesThatRan);
        Object hint = meant.isEmpty() ? "" : Said.of("meant", meant);
        problems.add(
            rule.at(), Said.of("no-rule", rule.name(), hint, String.join(", ", rulesThatRan)));
        continue;
      }
      expected
          .byName(Optional.of(rule.value()), subjects)
          .forEach((subject, told) -> compareFinding(rule.name(), findings, subject, told));
    }
  }

  private void compareFinding(String rule, List<Finding> findings, String subject, Told told) {
    Optional<Finding> finding =
        findings.stream().filter(each -> each.subject().key().equals(subject)).findFirst();
    if (finding.isEmpty()) {
      String asked =
          findings.stream().map(each -> each.subject().key()).collect(Collectors.joining(", "));
      problems.add(told.at(), Said.of("not-asked", rule, subject, asked));
      return;
    }
    differences.compare(
        told.at(),
        "findings, " + rule + ", %s",
        subject,
        text(told),
        finding.get().answer().kind().name(),
        finding.stream());
  }

  private void compareWhole(String key, Map<String, List<String>> said) {
    Optional<Told> group = expected.find(key);
    if (group.isEmpty()) {
      return;
    }
    Map<String, Told> told = expected.byName(group, competencies());
    Set<String> subjects = new LinkedHashSet<>(told.keySet());
    subjects.addAll(said.keySet());
    for (String subject : subjects) {
      Optional<Told> value = Optional.ofNullable(told.get(subject));
      String wanted = list(value.map(expected::texts).orElse(List.of()));
      Place at = value.map(Told::at).orElse(group.get().at());
      differences.compare(
          at,
          key + ", %s",
          subject,
          wanted,
          list(said.getOrDefault(subject, List.of())),
          about(subject).filter(Comparison::isUnclear));
    }
  }

  private static String list(List<String> words) {
    return words.isEmpty() ? "none" : String.join(", ", words);
  }

  private List<String> competencies() {
    return decision.getCompetencies().stream()
        .map(each -> each.getCompetency().toString())
        .toList();
  }

  private static String text(Told told) {
    return told instanceof Told.Word word ? word.text() : "";
  }

  // Why.

  private static boolean isUnclear(Finding finding) {
    return !finding.answer().isClear();
  }

  private Stream<Finding> about(String subject) {
    return decision.getFindings().stream()
        .filter(finding -> finding.subject().key().equals(subject));
  }

  /** Returns the answers that keep something open or fail it, but those about what follows. */
  private Stream<Finding> unclear(Predicate<Finding> which) {
    return decision.getFindings().stream()
        .filter(Comparison::isUnclear)
        .filter(finding -> finding.subject().kind() != Subject.Kind.BLOCK)
        .filter(finding -> !finding.rule().value().startsWith("admissibility/"))
        .filter(which);
  }

  /** Returns the answers by which a competency stands as it does: the unclear ones, if any. */
  private Stream<Finding> why(String id, Optional<CompetencyDecision> competency) {
    Set<String> assessments =
        competency.map(CompetencyDecision::getAssessments).orElse(List.of()).stream()
            .map(Object::toString)
            .collect(Collectors.toSet());
    List<Finding> unclear =
        unclear(
                finding ->
                    finding.subject().key().equals(id)
                        || finding.subject().key().endsWith("/" + id)
                        || assessments.contains(finding.subject().key()))
            .toList();
    return unclear.isEmpty()
        ? about(id).filter(finding -> finding.answer().kind() == Answer.Kind.SATISFIED)
        : unclear.stream();
  }
}
