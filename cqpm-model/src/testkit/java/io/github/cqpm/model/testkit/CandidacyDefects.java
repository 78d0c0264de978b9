package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.ReferentialReference;
import java.time.LocalDate;

/** What is wrong with the ids, the revocations, the target and the people of a candidacy. */
final class CandidacyDefects {
  private CandidacyDefects() {}

  static void idTwice(DefectDraft draft) {
    switch (draft.variety(3)) {
      case 0 ->
          draft
              .pick(draft.getCandidacy().getCommissions())
              .ifPresent(first -> draft.add(report(draft, first.getId(), draft.day())));
      case 1 -> {
        CandidacyRecord first = standingRecord(draft);
        draft.changeCandidacy(
            to -> to.addCommission(AssessmentCommission.builder().id(first.getId()).build()));
      }
      default -> {
        CandidacyRecord first = standingRecord(draft);
        draft.add(report(draft, first.getId(), first.getDate()));
      }
    }
  }

  static void revokesUnknown(DefectDraft draft) {
    revoke(draft, RecordId.of("unheard-of"), draft.day());
  }

  static void revokesRevocation(DefectDraft draft) {
    RecordId id = draft.newId();
    RecordId revoked =
        draft
            .pick(draft.getCandidacy().getRevocations())
            .filter(revocation -> draft.variety(3) > 0)
            .map(Revocation::getId)
            .orElse(id);
    draft.add(
        Revocation.builder()
            .id(id)
            .date(CompleteCandidacy.LAST_DAY.plusYears(1))
            .record(revoked)
            .build());
  }

  static void revokesCommission(DefectDraft draft) {
    draft
        .pick(draft.getCandidacy().getCommissions())
        .ifPresent(commission -> revoke(draft, commission.getId(), draft.day()));
  }

  static void revokedBeforeRecord(DefectDraft draft) {
    CandidacyRecord entry = standingRecord(draft);
    revoke(draft, entry.getId(), entry.getDate().minusDays(1 + draft.variety(90)));
  }

  static void dateOutOfRange(DefectDraft draft) {
    LocalDate day = draft.variety(2) == 0 ? LocalDate.of(1899, 12, 31) : LocalDate.of(3000, 1, 1);
    var plan =
        AssessmentPlan.builder()
            .id(draft.newId())
            .date(CompleteCandidacy.LAST_DAY.plusYears(1).plusDays(1));
    draft.add(
        switch (draft.variety(6) / 2) {
          case 0 -> report(draft, draft.newId(), day);
          case 1 -> plan.sentOn(day).build();
          default ->
              plan.putCompetency(
                      draft.competency(), PlannedAssessment.builder().reportDue(day).build())
                  .build();
        });
  }

  static void otherReferential(DefectDraft draft) {
    ReferentialReference own = draft.getReferential().getReference();
    draft.changeCandidacy(
        to ->
            to.referential(
                draft.variety(2) == 0
                    ? ReferentialReference.of(CertificationId.of("unheard-of"), own.version())
                    : ReferentialReference.of(own.id(), own.version() + "-draft")));
  }

  static void emptyTarget(DefectDraft draft) {
    draft.changeCandidacy(to -> to.target(CertificationTarget.blocks()));
  }

  static void memberTwice(DefectDraft draft) {
    PersonReference twice = PersonReference.of("twice");
    if (draft.variety(2) == 0) {
      draft.changeCandidacy(
          to ->
              to.addCommission(
                  AssessmentCommission.builder()
                      .id(draft.newId())
                      .addMembers(
                          CommissionMember.qualified(twice), CommissionMember.qualified(twice))
                      .build()));
    } else {
      deliberate(
          draft,
          DeliberationJury.builder()
              .addMembers(
                  JuryMember.of(twice, College.EMPLOYERS), JuryMember.of(twice, College.EMPLOYEES))
              .chair(twice)
              .build());
    }
  }

  static void chairNotMember(DefectDraft draft) {
    deliberate(
        draft,
        DeliberationJury.builder()
            .from(CompleteCandidacy.jury())
            .chair(PersonReference.of("stranger"))
            .build());
  }

  private static void deliberate(DefectDraft draft, DeliberationJury jury) {
    draft.enter(JuryDeliberation.builder().id(draft.newId()).date(draft.day()).jury(jury).build());
  }

  private static void revoke(DefectDraft draft, RecordId revoked, LocalDate day) {
    draft.add(Revocation.builder().id(draft.newId()).date(day).record(revoked).build());
  }

  /** Returns a record, no revocation, that is never revoked. */
  private static CandidacyRecord standingRecord(DefectDraft draft) {
    return draft.standing(
        draft.getCandidacy().getRecords().stream()
            .filter(entry -> !(entry instanceof Revocation))
            .toList(),
        () -> report(draft, draft.newId(), draft.day()));
  }

  private static CandidacyRecord report(DefectDraft draft, RecordId id, LocalDate day) {
    return ProjectReport.builder().id(id).date(day).addCompetency(draft.competency()).build();
  }
}
