package io.github.cqpm.io.paper;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.ThreeReferentials;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sessions at which {@link CompleteCandidacy}s are deliberated on, with what a test changes. */
final class Sessions {
  static final LocalDate DAY = CompleteCandidacy.DELIBERATED;
  static final CertificationEngine ENGINE = CertificationEngine.of(RuleSet.agreement());

  private Sessions() {}

  /** Returns a session of that dossier alone. */
  static Session of(Dossier... dossiers) {
    return Session.of(DAY, CompleteCandidacy.jury(), List.of(dossiers));
  }

  /** Returns the dossier of a complete candidacy, changed so, and decided as of the last day. */
  static Dossier dossier(String candidate, UnaryOperator<Candidacy> change) {
    return dossier(ThreeReferentials.all().get(0), candidate, change, CompleteCandidacy.LAST_DAY);
  }

  static Dossier dossier(String candidate) {
    return dossier(candidate, candidacy -> candidacy);
  }

  static Dossier dossier(
      CertificationReferential referential,
      String candidate,
      UnaryOperator<Candidacy> change,
      LocalDate asOf) {
    Candidacy candidacy = named(change.apply(CompleteCandidacy.to(referential)), candidate);
    return Dossier.of(referential, candidacy, ENGINE.decide(referential, candidacy, asOf));
  }

  static Candidacy named(Candidacy candidacy, String candidate) {
    return Candidacy.builder().from(candidacy).candidate(CandidateReference.of(candidate)).build();
  }
}
