package io.github.cqpm.examples.lms.demo;

import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.Decisions;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;

/** Ten candidacies, each at another stage, with days counted back from today. */
final class DemoCandidacies {
  private final Candidacies candidacies;
  private final Decisions decisions;
  private final CertificationReferential referential = Referentials.technicoCommercialIndustriel();
  private final List<CompetencyId> all = referential.getCompetencyIds();

  DemoCandidacies(Candidacies candidacies, Decisions decisions) {
    this.candidacies = candidacies;
    this.decisions = decisions;
  }

  void fill() {
    course(1);
    course(2).enrol(12);
    course(3).enrol(80).plan(60).name();
    assessedInPart();
    course(5).enrol(220).plan(200).name().assess(all, 30, AssessmentResult.ACQUIRED);
    course(6).enrol(230).plan(210).name().assess(all, 45, AssessmentResult.ACQUIRED).opine(20);
    awarded();
    refusedOnce();
    priorExperience();
    blocksOnly();
  }

  private void assessedInPart() {
    course(4)
        .enrol(150)
        .plan(130)
        .name()
        .assess(all.subList(0, 2), 25, AssessmentResult.ACQUIRED)
        .assess(all.subList(2, 3), 18, AssessmentResult.NOT_ACQUIRED);
  }

  private void awarded() {
    course(7)
        .enrol(330)
        .plan(310)
        .name()
        .assess(all, 120, AssessmentResult.ACQUIRED)
        .opine(100)
        .deliberate(60, all, List.of(), List.of(Award.certificate()));
  }

  private void refusedOnce() {
    course(8)
        .enrol(340)
        .plan(320)
        .name()
        .assess(all, 130, AssessmentResult.ACQUIRED)
        .opine(110)
        .deliberate(60, all.subList(0, 6), all.subList(6, 7), List.of());
  }

  private void priorExperience() {
    new DemoCourse(candidacies, decisions, referential, 9)
        .begin(AccessRoute.PRIOR_EXPERIENCE, CertificationTarget.certificate())
        .enrol(120)
        .plan(100)
        .name()
        .assess(all, 15, AssessmentResult.ACQUIRED);
  }

  private void blocksOnly() {
    CompetencyBlock block = referential.getBlocks().get(0);
    List<CompetencyId> wanted =
        all.stream().filter(id -> id.block().equals(block.getCode())).toList();
    new DemoCourse(candidacies, decisions, referential, 10)
        .begin(AccessRoute.JOB_SEEKER, CertificationTarget.blocks(block.getCode()))
        .enrol(160)
        .plan(140)
        .name()
        .assess(wanted, 50, AssessmentResult.ACQUIRED)
        .opine(30)
        .deliberate(10, wanted, List.of(), List.of());
  }

  private DemoCourse course(int number) {
    return new DemoCourse(candidacies, decisions, referential, number)
        .begin(AccessRoute.EMPLOYEE, CertificationTarget.certificate());
  }
}
