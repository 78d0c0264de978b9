package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Law 21, on retained results: asked about as of the completion of what they complete. */
final class CompletionLaw {
  private final CertificationEngine engine;

  CompletionLaw(CertificationEngine engine) {
    this.engine = engine;
  }

  boolean holds(DecisionRequest request) {
    LawCase given = new LawCase(request);
    AdmissibilityDecision decision = engine.decide(request);
    List<RetainedResult> asked =
        given
            .inForce(given.candidacy().getRetainedResults())
            .filter(result -> decision.find(ruleAbout(result), keyOf(result)).isPresent())
            .toList();
    if (asked.isEmpty() || engine.getRuleSet().getVersions().size() > 1) {
      return false;
    }
    Results results = new Results(given, decision);
    List<String> otherwise = new ArrayList<>();
    for (RetainedResult result : asked) {
      Answer answer = decision.find(ruleAbout(result), keyOf(result)).orElseThrow();
      LocalDate day = results.askedOn(result);
      Answer.Kind kind = results.keptOn(day, result);
      if (answer.kind() != kind || !speaksOf(day, answer)) {
        otherwise.add(
            "%s about %s: %s, but on %s it is %s"
                .formatted(ruleAbout(result), keyOf(result), Differences.told(answer), day, kind));
      }
    }
    for (CompetencyDecision competency : decision.getCompetencies()) {
      if (competency.getStatus() == CompetencyStatus.RETAINED
          && !competency.getKeptUntil().equals(results.keptUntil(competency.getCompetency()))) {
        otherwise.add(
            "competency %s: kept until %s, but its results until %s"
                .formatted(
                    competency.getCompetency(),
                    competency.getKeptUntil(),
                    results.keptUntil(competency.getCompetency())));
      }
    }
    Law.ASKED_ON_COMPLETION.require(otherwise, "Completed day by day", request);
    return true;
  }

  /** Returns whether the day of the answer, if it tells one, is that one. */
  private static boolean speaksOf(LocalDate day, Answer answer) {
    return answer.arguments().stream()
        .filter(argument -> argument.name().equals("day"))
        .map(Argument::value)
        .allMatch(day::equals);
  }

  private static RuleId ruleAbout(RetainedResult result) {
    return result.getPart() instanceof CompetencyId
        ? RuleId.COMPETENCY_RETENTION
        : RuleId.BLOCK_RETENTION;
  }

  private static String keyOf(RetainedResult result) {
    return result.getId().value();
  }

  /** What the retained results of one candidacy cover, day by day. */
  private static final class Results {
    private final LawCase given;
    private final AdmissibilityDecision decision;
    private final List<Course> courses;

    Results(LawCase given, AdmissibilityDecision decision) {
      this.given = given;
      this.decision = decision;
      courses = Course.all(given, decision);
    }

    /** Returns the day on which the rule about the result is asked. */
    LocalDate askedOn(RetainedResult result) {
      return completionDay(
              given.isForWholeCertificate()
                  ? courses
                  : courses.stream()
                      .filter(course -> course.competency().block().equals(blockOf(result)))
                      .toList())
          .orElse(given.request().getAsOf());
    }

    /** Returns the last day of the result that covers the competency longest. */
    Optional<LocalDate> keptUntil(CompetencyId competency) {
      Course course =
          courses.stream()
              .filter(each -> each.competency().equals(competency))
              .findFirst()
              .orElseThrow();
      return given
          .inForce(given.candidacy().getRetainedResults())
          .filter(course::isCoveredBy)
          .filter(result -> keptOn(askedOn(result), result) == Answer.Kind.SATISFIED)
          .map(result -> result.getDate().plus(periodOf(result)))
          .max(Comparator.naturalOrder());
    }

    private static BlockCode blockOf(RetainedResult result) {
      return result.getPart() instanceof BlockCode block
          ? block
          : ((CompetencyId) result.getPart()).block();
    }

    private Optional<LocalDate> completionDay(List<Course> these) {
      Optional<LocalDate> first =
          these.stream().flatMap(course -> course.since().stream()).min(Comparator.naturalOrder());
      return first.stream()
          .flatMap(day -> day.datesUntil(given.request().getAsOf().plusDays(1)))
          .filter(day -> these.stream().allMatch(course -> isComplete(course, day)))
          .findFirst();
    }

    private boolean isComplete(Course course, LocalDate day) {
      return course.since().filter(since -> !since.isAfter(day)).isPresent()
          || given
              .inForce(given.candidacy().getRetainedResults())
              .filter(result -> !result.getDate().isAfter(day))
              .filter(course::isCoveredBy)
              .anyMatch(result -> keptOn(day, result) == Answer.Kind.SATISFIED);
    }

    /** Returns what the rule about the result has to answer on that day. */
    Answer.Kind keptOn(LocalDate day, RetainedResult result) {
      CertificationReferential referential = given.request().getReferential();
      boolean ofThisCertification = result.getCertification().equals(referential.getId());
      Optional<Boolean> registered = Optional.of(true);
      if (result.getPart() instanceof BlockCode code) {
        ofThisCertification |=
            referential.find(code).orElseThrow().getCommonTo().contains(result.getCertification());
        registered = referential.getRegistration().map(periods -> periods.isRegisteredOn(day));
      }
      if (!ofThisCertification
          || day.isAfter(result.getDate().plus(periodOf(result)))
          || registered.equals(Optional.of(false))) {
        return Answer.Kind.VIOLATED;
      }
      return registered.isPresent() ? Answer.Kind.SATISFIED : Answer.Kind.UNDETERMINED;
    }

    private Period periodOf(RetainedResult result) {
      return Period.parse(
          decision
              .getProvenance()
              .find(ruleAbout(result))
              .orElseThrow()
              .parameters()
              .get("period"));
    }
  }
}
