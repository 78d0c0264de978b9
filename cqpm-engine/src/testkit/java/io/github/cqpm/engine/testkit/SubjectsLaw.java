package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Law 18, on what a decision is about: every record, and every subject of every rule. */
final class SubjectsLaw {
  private final CertificationEngine engine;

  SubjectsLaw(CertificationEngine engine) {
    this.engine = engine;
  }

  void holds(DecisionRequest request) {
    AdmissibilityDecision decision = engine.decide(request);
    Expected expected = new Expected(new LawCase(request), decision);
    for (RuleDescription<?> rule : engine.getRules(request.getAsOf())) {
      expected.checkSeverity(rule);
    }
    expected.check();
  }

  /** What a decision has to be about. */
  private static final class Expected {
    private final LawCase given;
    private final AdmissibilityDecision decision;
    private final List<CandidacyRecord> taken;
    private final Set<CertificationPart> targeted;
    private final List<String> otherwise = new ArrayList<>();

    Expected(LawCase given, AdmissibilityDecision decision) {
      this.given = given;
      this.decision = decision;
      targeted = new HashSet<>(given.targeted());
      given.targeted().forEach(competency -> targeted.add(competency.block()));
      taken =
          given.candidacy().getRecords().stream()
              .filter(entry -> !(entry instanceof Revocation))
              .filter(entry -> whyLeftAside(entry).isEmpty())
              .toList();
    }

    void check() {
      DecisionRequest request = given.request();
      compare("candidate", decision.getCandidate(), given.candidacy().getCandidate());
      compare("target", decision.getTarget(), given.candidacy().getTarget());
      compare("as-of date", decision.getProvenance().getAsOf(), request.getAsOf());
      compare("policy", decision.getProvenance().getPolicy(), request.getPolicy());
      compare("digests", decision.getProvenance().getDigests(), request.getDigests());
      compare(
          "referential",
          decision.getProvenance().getReferential(),
          request.getReferential().getReference());
      compare(
          "records",
          decision.getRecords(),
          taken.stream().<RecordId>map(CandidacyRecord::getId).toList());
      compare(
          "left aside",
          decision.getLeftAside().stream().filter(aside -> !isRevocation(aside)).toList(),
          leftAside());
      for (AppliedRule rule : decision.getProvenance().getRules()) {
        List<Subject> subjects = subjectsOf(rule.kind());
        compare(
            "subjects of " + rule.id(),
            decision.getFindings(rule.id()).stream().map(Finding::subject).sorted().toList(),
            subjects.isEmpty() ? List.of(Subject.CANDIDACY) : subjects);
      }
      Law.EVERY_SUBJECT.require(otherwise, "Counted again", request);
    }

    void checkSeverity(RuleDescription<?> rule) {
      boolean madeNotice = given.request().getPolicy().getNotices().contains(rule.id());
      compare(
          "severity of " + rule.id(),
          decision.getProvenance().find(rule.id()).map(AppliedRule::severity),
          Optional.of(madeNotice ? Severity.NOTICE : rule.severity()));
    }

    private void compare(String what, Object said, Object expected) {
      if (!said.equals(expected)) {
        otherwise.add("%s: %s, not %s".formatted(what, said, expected));
      }
    }

    private boolean isRevocation(LeftAside aside) {
      return given.candidacy().getRevocations().stream()
          .anyMatch(revocation -> revocation.getId().equals(aside.record()));
    }

    private List<LeftAside> leftAside() {
      return given.candidacy().getRecords().stream()
          .filter(entry -> !(entry instanceof Revocation))
          .flatMap(
              entry -> whyLeftAside(entry).map(why -> new LeftAside(entry.getId(), why)).stream())
          .toList();
    }

    private Optional<LeftAsideReason> whyLeftAside(CandidacyRecord entry) {
      if (entry.getDate().isAfter(given.request().getAsOf())) {
        return Optional.of(LeftAsideReason.AFTER_AS_OF);
      }
      if (given.isRevoked(entry)) {
        return Optional.of(LeftAsideReason.REVOKED);
      }
      Collection<? extends CertificationPart> named = partsOf(entry);
      if (!named.isEmpty() && named.stream().noneMatch(targeted::contains)) {
        return Optional.of(LeftAsideReason.OUTSIDE_TARGET);
      }
      boolean retains = decision.getProvenance().find(RuleId.COMPETENCY_RETENTION).isPresent();
      return entry instanceof RetainedResult && !retains
          ? Optional.of(LeftAsideReason.NO_RULE_FOR_IT)
          : Optional.empty();
    }

    /** Returns the parts by which a record may be outside the target; none of one that never is. */
    private static Collection<? extends CertificationPart> partsOf(CandidacyRecord entry) {
      if (entry instanceof CommissionAssessment assessment) {
        return List.of(assessment.getCompetency());
      }
      if (entry instanceof ProjectReport report) {
        return report.getCompetencies();
      }
      if (entry instanceof RetainedResult result) {
        return List.of(result.getPart());
      }
      return entry instanceof JuryDeliberation deliberation && deliberation.getAwards().isEmpty()
          ? deliberation.getRulings().keySet()
          : List.of();
    }

    private List<Subject> subjectsOf(Subject.Kind kind) {
      Stream<String> keys =
          switch (kind) {
            case CANDIDACY -> Stream.of(Subject.CANDIDACY.key());
            case PLAN -> idsOf(given.candidacy().getPlans().stream());
            case ASSESSMENT ->
                idsOf(
                    given.candidacy().getAssessments().stream()
                        .filter(CommissionAssessment::hasResult));
            case DELIBERATION -> idsOf(given.candidacy().getDeliberations().stream());
            case RETAINED_COMPETENCY ->
                idsOf(
                    given.candidacy().getRetainedResults().stream()
                        .filter(result -> result.getPart() instanceof CompetencyId));
            case RETAINED_BLOCK ->
                idsOf(
                    given.candidacy().getRetainedResults().stream()
                        .filter(result -> result.getPart() instanceof BlockCode));
            case COMPETENCY -> given.targeted().stream().map(CompetencyId::toString);
            case BLOCK ->
                given.targeted().stream().map(CompetencyId::block).distinct().map(Object::toString);
            case RULING ->
                ofDeliberations(
                    deliberation ->
                        deliberation.getRulings().keySet().stream().filter(targeted::contains));
            case AWARD -> ofDeliberations(deliberation -> deliberation.getAwards().stream());
          };
      return keys.map(key -> new Subject(kind, key)).sorted().toList();
    }

    private Stream<String> idsOf(Stream<? extends CandidacyRecord> records) {
      return records.filter(taken::contains).map(entry -> entry.getId().value());
    }

    private Stream<String> ofDeliberations(Function<JuryDeliberation, Stream<?>> parts) {
      return given.candidacy().getDeliberations().stream()
          .filter(taken::contains)
          .flatMap(
              deliberation ->
                  parts.apply(deliberation).map(part -> deliberation.getId() + "/" + part));
    }
  }
}
