package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.internal.pages.InformationPage.Criterion;
import io.github.cqpm.io.internal.pages.InformationPage.Open;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a candidate why a competency is not validated, and which criteria were not met. */
final class OpenCompetencies {
  private final Facts facts;
  private final Wording wording;

  OpenCompetencies(Facts facts, Wording wording) {
    this.facts = facts;
    this.wording = wording;
  }

  Open write(CompetencyDecision decision) {
    CompetencyId id = decision.getCompetency();
    Competency competency = facts.dossier().referential().find(id).orElseThrow();
    return new Open(
        id.toString(),
        competency.getTitle(),
        reasons(decision),
        standing(id).map(assessment -> criteria(competency, assessment)).orElse(List.of()),
        refusal(id).flatMap(CompetencyRuling::getReason).flatMap(wording::tell));
  }

  private List<String> reasons(CompetencyDecision decision) {
    CompetencyId id = decision.getCompetency();
    List<String> reasons = new ArrayList<>();
    switch (decision.getStatus()) {
      case NOT_ACQUIRED ->
          standing(id).ifPresent(held -> reasons.add(dated("information.not-acquired", held)));
      case REFUSED ->
          facts.ruled(id).ifPresent(ruling -> reasons.add(dated("information.refused", ruling)));
      case ACQUIRED -> reasons.addAll(pending(id));
      default -> reasons.addAll(unassessed(id));
    }
    doesNotCount(decision).forEach(reasons::add);
    facts.contradictions(id).map(wording::explain).forEach(reasons::add);
    facts.ofHost(id).map(wording::explain).forEach(reasons::add);
    return List.copyOf(reasons);
  }

  /** Acquired, and not validated: the jury has yet to rule, or the company's opinion is missing. */
  private List<String> pending(CompetencyId id) {
    List<String> reasons = new ArrayList<>();
    standing(id).ifPresent(held -> reasons.add(dated("information.acquired", held)));
    Optional<JuryDeliberation> validating = facts.ruled(id);
    if (validating.isPresent()) {
      reasons.add(dated("information.opinion-missing", validating.get()));
      return reasons;
    }
    deferrals(id).map(ruling -> dated("information.deferred", ruling)).forEach(reasons::add);
    reasons.add(wording.get("information.no-ruling"));
    return reasons;
  }

  private List<String> unassessed(CompetencyId id) {
    List<String> absences =
        facts
            .inForce(facts.dossier().candidacy().getAssessments())
            .filter(held -> held.getCompetency().equals(id) && !held.hasResult())
            .sorted(CandidacyRecord.BY_DATE)
            .map(held -> dated("information." + held.getResult(), held))
            .toList();
    return Stream.concat(absences.stream(), Stream.of(wording.get("information.not-assessed")))
        .toList();
  }

  private Stream<JuryDeliberation> deferrals(CompetencyId id) {
    return facts
        .inForce(facts.dossier().candidacy().getDeliberations())
        .filter(
            held ->
                Optional.ofNullable(held.getRulings().get(id))
                    .filter(ruling -> ruling.getRuling() == Ruling.DEFERRED)
                    .isPresent())
        .sorted(CandidacyRecord.BY_DATE);
  }

  /** Returns what was held or ruled and does not count, each with why. */
  private Stream<String> doesNotCount(CompetencyDecision decision) {
    Stream<String> assessments =
        facts
            .inForce(facts.dossier().candidacy().getAssessments())
            .filter(held -> decision.getAssessments().contains(held.getId()))
            .sorted(CandidacyRecord.BY_DATE)
            .flatMap(held -> without("information.assessment-out", held, facts.obstacles(held)));
    String suffix = "/" + decision.getCompetency();
    Stream<String> rulings =
        facts
            .inForce(facts.dossier().candidacy().getDeliberations())
            .filter(held -> held.getRulings().containsKey(decision.getCompetency()))
            .sorted(CandidacyRecord.BY_DATE)
            .flatMap(
                held ->
                    without(
                        "information.ruling-out",
                        held,
                        facts.obstacles(new Subject(Subject.Kind.RULING, held.getId() + suffix))));
    return Stream.concat(assessments, rulings);
  }

  private Stream<String> without(String key, CandidacyRecord record, List<Finding> obstacles) {
    return obstacles.isEmpty()
        ? Stream.empty()
        : Stream.of(
            wording.fill(
                key,
                Map.of(
                    "day", wording.write(record.getDate()),
                    "why",
                        obstacles.stream()
                            .map(wording::explain)
                            .collect(Collectors.joining(" ")))));
  }

  /** Returns the assessment on which the status rests, as the decision says. */
  private Optional<CommissionAssessment> standing(CompetencyId id) {
    return facts
        .cited(RuleId.COMPETENCY_ACQUIRED, id, "assessment")
        .flatMap(
            record ->
                facts.dossier().candidacy().getAssessments().stream()
                    .filter(held -> held.getId().equals(record))
                    .findFirst());
  }

  private Optional<CompetencyRuling> refusal(CompetencyId id) {
    return facts
        .ruled(id)
        .map(held -> held.getRulings().get(id))
        .filter(ruling -> ruling.getRuling() == Ruling.REFUSED);
  }

  /** Returns the criteria that were not met or not observed; those of a flat list word by word. */
  private List<Criterion> criteria(Competency competency, CommissionAssessment assessment) {
    List<Criterion> criteria = new ArrayList<>();
    for (CriterionGroup group : competency.getAssessment().getCriteria()) {
      Optional.ofNullable(assessment.getRatings().get(group.getId()))
          .filter(rating -> rating != Rating.MET)
          .ifPresent(
              rating -> criteria.add(new Criterion(name(group), true, wording.label(rating))));
    }
    assessment
        .getExpectedResultsRating()
        .filter(rating -> rating != Rating.MET)
        .ifPresent(
            rating ->
                criteria.add(
                    new Criterion(
                        wording.get("information.results"), false, wording.label(rating))));
    return criteria;
  }

  private String name(CriterionGroup group) {
    return facts
        .dossier()
        .referential()
        .find(group.getId())
        .map(CriterionAxis::getTitle)
        .or(group::getHeading)
        .orElseGet(
            () ->
                group.getStatements().stream()
                    .map(Statement::getText)
                    .collect(Collectors.joining(" ")));
  }

  private String dated(String key, CandidacyRecord record) {
    return wording.fill(key, "day", wording.write(record.getDate()));
  }
}
