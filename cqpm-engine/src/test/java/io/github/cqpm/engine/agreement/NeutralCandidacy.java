package io.github.cqpm.engine.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.PlanParty;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.ReferentialReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Builds a candidacy from the neutral form of the random cases. */
final class NeutralCandidacy {
  private NeutralCandidacy() {}

  static Candidacy build(JsonNode json) {
    var candidacy =
        Candidacy.builder()
            .candidate(CandidateReference.of(json.get("candidate").asText()))
            .referential(
                ReferentialReference.of(
                    CertificationId.of(json.at("/referential/id").asText()),
                    json.at("/referential/version").asText()))
            .route(AccessRoute.valueOf(json.get("route").asText()))
            .hostCompany(flag(json.get("hostCompany")));
    if (!json.get("target").isNull()) {
      candidacy.target(CertificationTarget.blocks(list(json.get("target"), BlockCode::of)));
    }
    json.get("enrolments").forEach(each -> candidacy.addEnrolment(enrolment(each)));
    json.get("plans").forEach(each -> candidacy.addPlan(plan(each)));
    json.get("commissions").forEach(each -> candidacy.addCommission(commission(each)));
    json.get("assessments").forEach(each -> candidacy.addAssessment(assessment(each)));
    json.get("reports").forEach(each -> candidacy.addReport(report(each)));
    json.get("opinions").forEach(each -> candidacy.addOpinion(opinion(each)));
    json.get("deliberations").forEach(each -> candidacy.addDeliberation(deliberation(each)));
    json.get("retained").forEach(each -> candidacy.addRetainedResult(retained(each)));
    json.get("revocations").forEach(each -> candidacy.addRevocation(revocation(each)));
    return candidacy.build();
  }

  private static Enrolment enrolment(JsonNode json) {
    return Enrolment.builder()
        .id(id(json))
        .date(date(json))
        .centre(CertificationCentre.of(json.get("centre").asText()))
        .build();
  }

  private static AssessmentPlan plan(JsonNode json) {
    var plan =
        AssessmentPlan.builder()
            .id(id(json))
            .date(date(json))
            .definedWith(said(json.get("definedWith"), PlanParty::valueOf))
            .sentOn(said(json.get("sentOn"), LocalDate::parse));
    for (Map.Entry<String, JsonNode> planned : json.get("competencies").properties()) {
      JsonNode choice = planned.getValue();
      plan.putCompetency(
          CompetencyId.parse(planned.getKey()),
          PlannedAssessment.builder()
              .method(said(choice.get("method"), MethodId::of))
              .reportDue(said(choice.get("due"), LocalDate::parse))
              .reportConditions(
                  choice.get("conditions").asBoolean() ? Optional.of("some") : Optional.empty())
              .build());
    }
    return plan.build();
  }

  private static AssessmentCommission commission(JsonNode json) {
    var commission = AssessmentCommission.builder().id(id(json));
    for (JsonNode member : json.get("members")) {
      commission.addMember(
          CommissionMember.builder()
              .reference(PersonReference.of(member.get("ref").asText()))
              .qualified(flag(member.get("qualified")))
              .build());
    }
    return commission.build();
  }

  private static CommissionAssessment assessment(JsonNode json) {
    var assessment =
        CommissionAssessment.builder()
            .id(id(json))
            .date(date(json))
            .competency(CompetencyId.parse(json.get("competency").asText()))
            .commission(said(json.get("commission"), RecordId::of))
            .method(said(json.get("method"), MethodId::of))
            .conditionsRespected(flag(json.get("conditions")))
            .expectedResultsRating(said(json.get("expectedResults"), Rating::valueOf))
            .result(AssessmentResult.valueOf(json.get("result").asText()));
    for (Map.Entry<String, JsonNode> rating : json.get("ratings").properties()) {
      assessment.putRating(
          CriterionId.of(rating.getKey()), Rating.valueOf(rating.getValue().asText()));
    }
    return assessment.build();
  }

  private static ProjectReport report(JsonNode json) {
    return ProjectReport.builder()
        .id(id(json))
        .date(date(json))
        .competencies(list(json.get("competencies"), CompetencyId::parse))
        .conditionsMet(flag(json.get("meets")))
        .build();
  }

  private static CompanyOpinion opinion(JsonNode json) {
    var opinion =
        CompanyOpinion.builder()
            .id(id(json))
            .date(date(json))
            .overallStance(said(json.get("whole"), OpinionStance::valueOf));
    for (Map.Entry<String, JsonNode> stance : json.get("stances").properties()) {
      opinion.putStance(
          ActivityId.of(stance.getKey()), OpinionStance.valueOf(stance.getValue().asText()));
    }
    return opinion.build();
  }

  private static JuryDeliberation deliberation(JsonNode json) {
    var jury = DeliberationJury.builder().chair(said(json.get("chair"), PersonReference::of));
    for (JsonNode member : json.get("members")) {
      jury.addMember(
          JuryMember.of(
              PersonReference.of(member.get("ref").asText()),
              College.valueOf(member.get("college").asText())));
    }
    var deliberation =
        JuryDeliberation.builder()
            .id(id(json))
            .date(date(json))
            .jury(jury.build())
            .awards(list(json.get("awards"), Award::of));
    for (Map.Entry<String, JsonNode> ruling : json.get("rulings").properties()) {
      deliberation.putRuling(
          CompetencyId.parse(ruling.getKey()),
          CompetencyRuling.of(Ruling.valueOf(ruling.getValue().asText())));
    }
    return deliberation.build();
  }

  private static RetainedResult retained(JsonNode json) {
    JsonNode part = json.hasNonNull("competency") ? json.get("competency") : json.get("block");
    return RetainedResult.builder()
        .id(id(json))
        .date(date(json))
        .part(CertificationPart.of(part.asText()))
        .certification(CertificationId.of(json.get("certification").asText()))
        .build();
  }

  private static Revocation revocation(JsonNode json) {
    return Revocation.builder()
        .id(id(json))
        .date(date(json))
        .record(RecordId.of(json.get("record").asText()))
        .build();
  }

  private static RecordId id(JsonNode json) {
    return RecordId.of(json.get("id").asText());
  }

  private static LocalDate date(JsonNode json) {
    return LocalDate.parse(json.get("date").asText());
  }

  private static Optional<Boolean> flag(JsonNode json) {
    return json.isNull() ? Optional.empty() : Optional.of(json.asBoolean());
  }

  private static <T> Optional<T> said(JsonNode json, Function<String, T> parse) {
    return json.isNull() ? Optional.empty() : Optional.of(parse.apply(json.asText()));
  }

  private static <T> List<T> list(JsonNode json, Function<String, T> parse) {
    List<T> list = new ArrayList<>();
    json.forEach(each -> list.add(parse.apply(each.asText())));
    return list;
  }
}
