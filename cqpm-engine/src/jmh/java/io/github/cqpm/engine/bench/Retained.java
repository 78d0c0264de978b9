package io.github.cqpm.engine.bench;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.rule.AgreementText;
import io.github.cqpm.engine.rule.RuleSource;
import io.github.cqpm.engine.rule.RuleSource.Seen;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.RegistrationPeriod;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Retained results that are never kept, while a competency is open: so each of their days might be
 * the one on which all is complete, and none is.
 */
final class Retained {
  private static final CertificationId OTHER = CertificationId.of("elsewhere");
  private static final int TURNS = 20;

  private Retained() {}

  static RetainedResult here(RecordId id, LocalDate day, CertificationPart part) {
    return result(id, day, part, Cases.CERTIFICATION);
  }

  static RetainedResult elsewhere(RecordId id, LocalDate day, CertificationPart part) {
    return result(id, day, part, OTHER);
  }

  private static RetainedResult result(
      RecordId id, LocalDate day, CertificationPart part, CertificationId certification) {
    return RetainedResult.builder()
        .id(id)
        .date(day)
        .part(part)
        .certification(certification)
        .build();
  }

  /** Returns the ordinary referential, registered on single days, all of them long ago. */
  static CertificationReferential hardlyRegistered() {
    var registration = NationalRegistration.builder();
    for (int year = 1; year <= TURNS; year++) {
      LocalDate day = CompleteCandidacy.LAST_DAY.minusYears(year);
      registration.addPeriod(RegistrationPeriod.builder().firstDay(day).lastDay(day).build());
    }
    return Cases.ordinary().withRegistration(registration.build());
  }

  /** Returns the rules of an agreement that is revised month after month. */
  static RuleSet oftenRevised() {
    LocalDate day = CompleteCandidacy.LAST_DAY;
    RuleSource source =
        RuleSource.builder()
            .document("Revision")
            .heading("1")
            .seen(Seen.WHOLE)
            .lookedAt(day)
            .build();
    List<AgreementText> later = new ArrayList<>();
    for (int turn = 1; turn <= TURNS; turn++) {
      later.add(
          AgreementText.builder()
              .competencies(Period.ofMonths(24 + turn), source.cite(""))
              .blocks(Period.ofYears(5 + turn), source.cite(""))
              .version("revised-" + turn)
              .firstDay(day.plusMonths(turn))
              .addSources(source)
              .build());
    }
    return RuleSet.agreement(later);
  }

  /** Returns the complete candidacy with a jury that leaves the last competency out. */
  static Candidacy leavingOneOpen(Candidacy complete, CertificationReferential referential) {
    List<CompetencyId> competencies = referential.getCompetencyIds();
    return complete
        .without(RecordId.of("deliberation"))
        .plus(
            JuryDeliberation.builder()
                .id(RecordId.of("deliberation"))
                .date(CompleteCandidacy.DELIBERATED)
                .jury(CompleteCandidacy.jury())
                .validate(competencies.subList(0, competencies.size() - 1))
                .build());
  }
}
