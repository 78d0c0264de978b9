package io.github.cqpm.io.bench;

import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.OpinionAuthor;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.PlanParty;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CriterionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A candidacy's document as plain records, with texts for identifiers: nothing is checked. */
public record PlainCandidacy(
    String format,
    int formatVersion,
    String candidate,
    Reference referential,
    AccessRoute route,
    Target target,
    Boolean hostCompany,
    List<Enrolment> enrolments,
    List<Plan> plans,
    List<Commission> commissions,
    List<Assessment> assessments,
    List<Report> reports,
    List<Opinion> opinions,
    List<Deliberation> deliberations,
    List<Retained> retainedResults,
    List<Revocation> revocations) {

  /** The id of a referential, and its version. */
  public record Reference(String id, String version) {}

  /** What is wanted. */
  public record Target(String type, List<String> codes) {}

  /** An enrolment. */
  public record Enrolment(String id, LocalDate date, String centre) {}

  /** A plan. */
  public record Plan(
      String id,
      LocalDate date,
      PlanParty definedWith,
      LocalDate sentOn,
      Map<String, Planned> competencies) {}

  /** What is planned for a competency. */
  public record Planned(
      String method, String place, LocalDate reportDue, String reportConditions) {}

  /** A commission. */
  public record Commission(String id, List<Member> members) {}

  /** A member of a commission. */
  public record Member(String reference, Boolean qualified) {}

  /** An assessment. */
  public record Assessment(
      String id,
      LocalDate date,
      String competency,
      String commission,
      String method,
      String place,
      List<String> supports,
      String evidence,
      Map<CriterionId, Rating> ratings,
      Rating expectedResultsRating,
      Boolean conditionsRespected,
      AssessmentResult result) {}

  /** A report. */
  public record Report(
      String id, LocalDate date, List<String> competencies, Boolean conditionsMet) {}

  /** An opinion. */
  public record Opinion(
      String id,
      LocalDate date,
      OpinionAuthor author,
      Map<String, OpinionStance> stances,
      OpinionStance overallStance,
      String comment) {}

  /** A deliberation. */
  public record Deliberation(
      String id,
      LocalDate date,
      Jury jury,
      Map<String, CompetencyRuling> rulings,
      List<String> awards) {}

  /** A jury. */
  public record Jury(List<Juror> members, String chair) {}

  /** A member of a jury. */
  public record Juror(String reference, College college) {}

  /** A ruling. */
  public record CompetencyRuling(Ruling ruling, String reason) {}

  /** A retained result. */
  public record Retained(String id, LocalDate date, String part, String certification) {}

  /** A revocation. */
  public record Revocation(String id, LocalDate date, String record, String reason) {}
}
