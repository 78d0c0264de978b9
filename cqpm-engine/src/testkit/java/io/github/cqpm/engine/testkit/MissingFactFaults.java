package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Faults that read a missing fact as a no, or as a yes: it is undetermined. */
final class MissingFactFaults {
  private static final CriterionId METHODS = SmallReferential.AXES.get(0).getId();

  static final List<Fault> ALL =
      List.of(
          new Fault(
              "unsaid-qualification-read-as-no",
              "A member of whom is not said whether they are qualified is taken not to be.",
              "The commission is told that it breaks a rule, where a box was left empty.",
              "commission/members-qualified",
              new OtherAnswer<>(
                  RuleId.MEMBERS_QUALIFIED,
                  SubjectKind.ASSESSMENT,
                  (right, assessment, context) -> {
                    var answer = right.answer(assessment, context);
                    return answer.kind() == Answer.Kind.UNDETERMINED
                        ? OtherAnswer.violated(ReasonCode.MEMBERS_NOT_QUALIFIED, answer)
                        : answer;
                  }),
              ofUnsaidQualification()),
          new Fault(
              "unsaid-qualification-read-as-yes",
              "A member of whom is not said whether they are qualified is taken to be.",
              "The jury awards on the word of a commission that nobody has checked.",
              "commission/members-qualified",
              new OtherAnswer<>(
                  RuleId.MEMBERS_QUALIFIED,
                  SubjectKind.ASSESSMENT,
                  (right, assessment, context) -> {
                    var answer = right.answer(assessment, context);
                    return answer.kind() == Answer.Kind.UNDETERMINED
                        ? Answer.satisfied(
                            Reason.of(ReasonCode.ALL_MEMBERS_QUALIFIED, answer.arguments().get(0)))
                        : answer;
                  }),
              ofUnsaidQualification()),
          new Fault(
              "unsaid-company-read-as-none",
              "Where nothing is said of a host company, there is taken to be none.",
              "The company is never asked for its opinion.",
              "company/opinion-given",
              OtherRequest.ofCandidacy(
                  candidacy ->
                      candidacy.build().getHostCompany().isPresent()
                          ? candidacy
                          : candidacy.hostCompany(false)),
              Example.but("without a word on a host company, and without an opinion")
                  .candidacy(to -> to.hostCompany(Optional.empty()))
                  .without("opinion")),
          new Fault(
              "missing-opinion-validates",
              "A competency that the jury validated stands so without the company's opinion.",
              "The company loses its say.",
              "status of a competency",
              OtherRequest.ofPolicy(policy -> policy.addNotices(RuleId.OPINION_GIVEN)),
              Example.but("without the company's opinion").without("opinion")),
          new Fault(
              "unknown-registration-read-as-no",
              "A CQPM of which is not known whether it is registered is taken not to be.",
              "The candidate is refused a block, where a fact has to be looked up.",
              "admissibility/block-award",
              OtherRequest.ofRegistration(
                  registration ->
                      registration.isPresent()
                          ? registration
                          : Optional.of(NationalRegistration.none())),
              ofUnknownRegistration()),
          new Fault(
              "unknown-registration-read-as-yes",
              "A CQPM of which is not known whether it is registered is taken to be.",
              "The jury awards a block that it may not award.",
              "admissibility/block-award",
              OtherRequest.ofRegistration(
                  registration ->
                      registration.isPresent()
                          ? registration
                          : Optional.of(NationalRegistration.since(LocalDate.of(1900, 1, 1)))),
              ofUnknownRegistration()),
          new Fault(
              "unsaid-conditions-of-report-read-as-met",
              "A report of which is not said whether it meets the conditions is taken to meet them.",
              "The conditions that the centre set for the report are not looked at.",
              "project/report-in-time",
              OtherAnswer.on(
                  context ->
                      new OtherContext(context) {
                        @Override
                        public List<ProjectReport> getReports(CompetencyId competency) {
                          return super.getReports(competency).stream()
                              .map(MissingFactFaults::conditionsMet)
                              .toList();
                        }
                      },
                  RuleId.REPORT_IN_TIME,
                  SubjectKind.ASSESSMENT),
              Example.but(
                      "with conditions set for the first report, which does not say that it meets them")
                  .plan(
                      to ->
                          to.putCompetency(
                              SmallReferential.PROSPECT,
                              PlannedAssessment.builder()
                                  .method(SmallReferential.PROJECT)
                                  .reportDue(CompleteCandidacy.REPORTED.plusDays(10))
                                  .reportConditions("Twenty pages")
                                  .build()))
                  .report(to -> to.conditionsMet(Optional.empty()))),
          new Fault(
              "absent-read-as-not-acquired",
              "An assessment from which the candidate was absent is read as not acquired.",
              "The candidate fails by an assessment that was never held.",
              "competency/acquired",
              OtherRequest.ofRecords(
                  (entry, request) ->
                      entry instanceof CommissionAssessment assessment
                              && assessment.getResult() == AssessmentResult.ABSENT
                          ? CommissionAssessment.builder()
                              .from(assessment)
                              .result(AssessmentResult.NOT_ACQUIRED)
                              .build()
                          : entry),
              Example.but("absent from the first assessment")
                  .assessment(to -> to.result(AssessmentResult.ABSENT))),
          new Fault(
              "not-observed-read-as-not-met",
              "A criterion that was not observed is read as one that was not met.",
              "The commission is told that it contradicts itself.",
              "commission/result-agrees-with-ratings",
              new OtherAnswer<>(
                  RuleId.RESULT_AGREES_WITH_RATINGS,
                  SubjectKind.ASSESSMENT,
                  (right, assessment, context) ->
                      right.answer(notObservedAs(Rating.NOT_MET, assessment), context)),
              ofNotObserved()),
          new Fault(
              "not-observed-counts-as-considered",
              "A criterion that was not observed is taken for one that was considered.",
              "The commission is not told what it has left out.",
              "commission/every-criterion-considered",
              new OtherAnswer<>(
                  RuleId.EVERY_CRITERION_CONSIDERED,
                  SubjectKind.ASSESSMENT,
                  (right, assessment, context) ->
                      right.answer(notObservedAs(Rating.MET, assessment), context)),
              ofNotObserved()));

  private MissingFactFaults() {}

  private static Example ofUnsaidQualification() {
    return Example.but(
            "with a member of the commission of whom is not said that they are qualified")
        .members(
            CommissionMember.qualified(PersonReference.of("first-assessor")),
            CommissionMember.builder().reference(PersonReference.of("second-assessor")).build());
  }

  private static Example ofUnknownRegistration() {
    return Example.but("for a block, of a CQPM of which is not known whether it is registered")
        .targeting(SmallReferential.SELLING)
        .referential(to -> to.registration(Optional.empty()));
  }

  private static Example ofNotObserved() {
    return Example.but("with a criterion of the first assessment not observed")
        .assessment(to -> to.putRating(METHODS, Rating.NOT_OBSERVED));
  }

  private static ProjectReport conditionsMet(ProjectReport report) {
    return report.getConditionsMet().isPresent()
        ? report
        : ProjectReport.builder().from(report).conditionsMet(true).build();
  }

  private static CommissionAssessment notObservedAs(
      Rating rating, CommissionAssessment assessment) {
    Map<CriterionId, Rating> ratings = new LinkedHashMap<>(assessment.getRatings());
    ratings.replaceAll((criterion, given) -> given == Rating.NOT_OBSERVED ? rating : given);
    return CommissionAssessment.builder()
        .from(assessment)
        .ratings(ratings)
        .expectedResultsRating(
            assessment
                .getExpectedResultsRating()
                .map(given -> given == Rating.NOT_OBSERVED ? rating : given))
        .build();
  }
}
