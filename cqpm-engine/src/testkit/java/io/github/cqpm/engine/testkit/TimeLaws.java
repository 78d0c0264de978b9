package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Laws 12 to 14, on one candidacy as of several days. */
final class TimeLaws {
  /** What rules answer about by what there was on its day. */
  private static final Set<Subject.Kind> LASTING =
      Set.of(Subject.Kind.ASSESSMENT, Subject.Kind.RULING, Subject.Kind.DELIBERATION);

  private final CertificationEngine engine;

  TimeLaws(CertificationEngine engine) {
    this.engine = engine;
  }

  boolean recordToComeCountsAsNeverEntered(DecisionRequest request, long seed) {
    Random random = new Random(seed);
    List<CandidacyRecord> all = request.getCandidacy().getRecords();
    if (all.isEmpty()) {
      return false;
    }
    LocalDate day = all.get(random.nextInt(all.size())).getDate().minusDays(random.nextInt(2));
    DecisionRequest onDay = new LawCase(request).asOf(day);
    List<CandidacyRecord> toCome =
        all.stream().filter(entry -> entry.getDate().isAfter(day)).toList();
    if (toCome.isEmpty() || !engine.check(onDay).isEmpty()) {
      return false;
    }
    AdmissibilityDecision decision = engine.decide(onDay);
    Set<LeftAside> asToCome =
        toCome.stream()
            .filter(entry -> !(entry instanceof Revocation))
            .map(entry -> new LeftAside(entry.getId(), LeftAsideReason.AFTER_AS_OF))
            .collect(Collectors.toSet());
    Law.RECORD_TO_COME.require(
        decision.getLeftAside().containsAll(asToCome)
            ? List.of()
            : List.of("left aside: %s, not all of %s".formatted(decision.getLeftAside(), asToCome)),
        "With what is dated later",
        onDay);
    Candidacy left = request.getCandidacy();
    for (CandidacyRecord entry : toCome) {
      left = left.without(entry.getId());
    }
    Set<RecordId> gone = toCome.stream().map(CandidacyRecord::getId).collect(Collectors.toSet());
    AdmissibilityDecision expected =
        AdmissibilityDecision.builder()
            .from(decision)
            .leftAside(
                decision.getLeftAside().stream()
                    .filter(aside -> !gone.contains(aside.record()))
                    .toList())
            .build();
    Law.RECORD_TO_COME.require(
        Differences.inAll(expected, engine.decide(new LawCase(onDay).with(left))),
        "Without %s, dated later".formatted(gone),
        onDay);
    return true;
  }

  boolean answerStays(DecisionRequest request, long seed) {
    LawCase given = new LawCase(request);
    List<CandidacyRecord> all = given.candidacy().getRecords();
    if (all.isEmpty() || !given.candidacy().getRevocations().isEmpty()) {
      return false;
    }
    LocalDate day = all.get(new Random(seed).nextInt(all.size())).getDate();
    if (!day.isBefore(request.getAsOf())) {
      return false;
    }
    AdmissibilityDecision before = engine.decide(given.asOf(day));
    AdmissibilityDecision after = engine.decide(request);
    List<String> otherwise = new ArrayList<>();
    boolean anyAnswer = false;
    for (Finding finding : before.getFindings()) {
      if (LASTING.contains(finding.subject().kind())
          && finding.answer().kind() != Answer.Kind.UNDETERMINED) {
        anyAnswer = true;
        Optional<Answer> later = after.find(finding.rule(), finding.subject().key());
        if (!later.equals(Optional.of(finding.answer()))) {
          otherwise.add(
              "%s about %s: %s -> %s"
                  .formatted(
                      finding.rule(),
                      finding.subject(),
                      Differences.told(finding.answer()),
                      later.map(Differences::told).orElse("nothing")));
        }
      }
    }
    Law.ANSWER_STAYS.require(otherwise, "Decided as of %s before".formatted(day), request);
    return anyAnswer;
  }

  boolean validatedStandsSinceItsDay(DecisionRequest request) {
    LawCase given = new LawCase(request);
    if (!given.candidacy().getRevocations().isEmpty()) {
      return false;
    }
    List<CompetencyDecision> validated =
        engine.decide(request).getCompetencies().stream()
            .filter(each -> each.getStatus() == CompetencyStatus.VALIDATED)
            .toList();
    List<String> otherwise = new ArrayList<>();
    for (CompetencyDecision competency : validated) {
      LocalDate since = competency.getSince().orElse(request.getAsOf());
      CompetencyDecision then = on(since, competency, given);
      CompetencyDecision before = on(since.minusDays(1), competency, given);
      if (then.getStatus() != CompetencyStatus.VALIDATED
          || !then.getSince().equals(competency.getSince())
          || before.getStatus() == CompetencyStatus.VALIDATED) {
        otherwise.add(
            "competency %s: VALIDATED since %s, but %s as of that day, and %s as of the day before"
                .formatted(
                    competency.getCompetency(), since, then.getStatus(), before.getStatus()));
      }
    }
    Law.VALIDATED_SINCE.require(otherwise, "Decided as of earlier days too", request);
    return !validated.isEmpty();
  }

  private CompetencyDecision on(LocalDate day, CompetencyDecision competency, LawCase given) {
    return engine.decide(given.asOf(day)).find(competency.getCompetency()).orElseThrow();
  }
}
