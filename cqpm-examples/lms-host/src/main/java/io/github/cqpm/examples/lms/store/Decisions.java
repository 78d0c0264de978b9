package io.github.cqpm.examples.lms.store;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.DecisionVerifier;
import io.github.cqpm.io.Digests;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Decides, and keeps decisions: compact, with the digests of what they were made with. Each is
 * decided again whenever it is read, and tells whether it is still what the engine gives.
 */
@Service
public class Decisions {
  private record Row(int position, LocalDate asOf, String document, OffsetDateTime at) {}

  private final JdbcClient jdbc;
  private final CertificationEngine engine;
  private final Referentials referentials;
  private final DecisionPolicy policy;
  private final CqpmJson json;
  private final Clock clock;

  Decisions(
      JdbcClient jdbc,
      CertificationEngine engine,
      Referentials referentials,
      DecisionPolicy policy,
      CqpmJson json,
      Clock clock) {
    this.jdbc = jdbc;
    this.engine = engine;
    this.referentials = referentials;
    this.policy = policy;
    this.json = json;
    this.clock = clock;
  }

  /** Returns the day of today. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Returns the referential that a candidacy names.
   *
   * @throws InvalidDocumentException if there is none
   */
  public CertificationReferential referentialOf(Kept kept) {
    return referentials
        .find(kept.candidacy().getReferential())
        .orElseGet(
            () ->
                referentials.getNamedBy(
                    json.read(json.writeLine(kept.candidacy()), Candidacy.class)));
  }

  /**
   * Returns what keeps a candidacy from being decided on today; nothing, since that is not entered,
   * but for candidacies of another origin.
   */
  public List<InputProblem> findProblems(Kept kept) {
    return engine.check(request(kept, today()));
  }

  private DecisionRequest request(Kept kept, LocalDate asOf) {
    return DecisionRequest.builder()
        .referential(referentialOf(kept))
        .candidacy(kept.candidacy())
        .asOf(asOf)
        .policy(policy)
        .build();
  }

  /** Returns the decision on a candidacy as of a day, with the digests of what it was made with. */
  public AdmissibilityDecision decide(Kept kept, LocalDate asOf) {
    return engine.decide(Digests.in(request(kept, asOf)));
  }

  /**
   * Returns a candidacy with the decision on it as of a day: what reports and papers are made of.
   */
  public Dossier dossier(Kept kept, LocalDate asOf) {
    return Dossier.of(referentialOf(kept), kept.candidacy(), decide(kept, asOf));
  }

  /** Keeps the decision on a candidacy as of a day. It is kept once for a version and a day. */
  public void keep(Kept kept, LocalDate asOf) {
    if (findRows(kept).stream().anyMatch(row -> isOf(row, kept, asOf))) {
      return;
    }
    String document = json.writeLine(decide(kept, asOf).keeping(FindingsKept.UNSATISFIED));
    try {
      jdbc.sql(
              "INSERT INTO decision (candidacy_id, position, as_of, document, decided_at)"
                  + " VALUES (?, ?, ?, ?, ?)")
          .params(
              kept.id(), kept.version(), asOf, document, clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    } catch (DuplicateKeyException other) {
      // Another has kept the same decision meanwhile.
    }
  }

  /** Returns the decisions kept on a candidacy, each verified just now, oldest first. */
  public List<KeptDecision> findAll(Kept kept) {
    return findRows(kept).stream().map(row -> verified(row, kept)).toList();
  }

  private List<Row> findRows(Kept kept) {
    return jdbc.sql(
            "SELECT position, as_of, document, decided_at FROM decision"
                + " WHERE candidacy_id = ? ORDER BY position, as_of")
        .param(kept.id())
        .query(
            (row, number) ->
                new Row(
                    row.getInt("position"),
                    row.getObject("as_of", LocalDate.class),
                    row.getString("document"),
                    row.getObject("decided_at", OffsetDateTime.class)))
        .list();
  }

  private static boolean isOf(Row row, Kept kept, LocalDate asOf) {
    return row.position() == kept.version() && row.asOf().equals(asOf);
  }

  private KeptDecision verified(Row row, Kept kept) {
    Optional<AdmissibilityDecision> decided = Optional.empty();
    KeptDecision.Standing standing = KeptDecision.Standing.UNREADABLE;
    try {
      var verification =
          DecisionVerifier.verify(
              engine,
              json.read(row.document(), AdmissibilityDecision.class),
              referentialOf(kept),
              kept.at(row.position()).candidacy());
      boolean asWritten =
          verification.isConfirmed()
              && verification.stored().getProvenance().getAsOf().equals(row.asOf());
      standing = asWritten ? KeptDecision.Standing.CONFIRMED : KeptDecision.Standing.DIFFERENT;
      decided = asWritten ? Optional.of(verification.decided()) : Optional.empty();
    } catch (InvalidDocumentException | InvalidInputException | IndexOutOfBoundsException bad) {
      // It stays unreadable, and is told as that.
    }
    return new KeptDecision(row.position(), row.asOf(), row.at().toInstant(), standing, decided);
  }
}
