package io.github.cqpm.io;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.document.ValueDifference;
import io.github.cqpm.io.document.Verification;
import io.github.cqpm.io.internal.diagnosis.TreeComparison;
import io.github.cqpm.io.internal.format.Documents;
import io.github.cqpm.io.internal.format.OlderDecisions;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Verifies a stored decision: decides again, under the as-of date and the policy of its provenance
 * and by the version of the rule set that it names, and compares every value. A later version that
 * holds on that date changes nothing then; a version or a rule set that the engine does not know is
 * a difference. What the two decisions were made with is compared, too: the rules with their
 * versions, and the digests, which tell whether candidacy, referential, as-of date and policy are
 * those that were decided on. Of a decision without digests, and of one in an older version of the
 * format, not all can be verified: {@link Verification#getVerdict()} tells. One that does not keep
 * all findings is compared with what the engine gives, {@linkplain AdmissibilityDecision#keeping
 * kept} likewise; what was decided, whole, is {@link Verification#decided()}.
 */
public final class DecisionVerifier {
  private DecisionVerifier() {}

  /**
   * Returns whether the stored decision is what the engine still gives for that input and, if not,
   * where they differ. What the version of its format does not tell is not compared. Properties
   * that were left out of its value, as {@linkplain Reading#getWarnings() warnings} tell, are
   * differences.
   *
   * @throws InvalidInputException if the input has problems on the decision's as-of date, so that
   *     there is nothing to compare with
   */
  public static Verification verify(
      CertificationEngine engine,
      Reading<AdmissibilityDecision> stored,
      CertificationReferential referential,
      Candidacy candidacy) {
    return verify(
        engine,
        stored.getValue(),
        Optional.of(stored.getVersion()).filter(OlderDecisions::isOlder),
        stored.getWarnings(),
        referential,
        candidacy);
  }

  /**
   * Returns the same, with the referential that the decision names: the version that made it.
   *
   * @throws InvalidInputException if the input has problems on the decision's as-of date
   * @throws InvalidDocumentException if that referential is not registered
   */
  public static Verification verify(
      CertificationEngine engine,
      Reading<AdmissibilityDecision> stored,
      Referentials referentials,
      Candidacy candidacy) {
    return verify(engine, stored, referentials.getNamedBy(stored), candidacy);
  }

  /**
   * Returns whether the stored decision is what the engine still gives for that input and, if not,
   * where they differ. It is taken for one of the current version of the format: of what may have
   * been read from an older document, give the {@link Reading}.
   *
   * @throws InvalidInputException if the input has problems on the decision's as-of date, so that
   *     there is nothing to compare with
   */
  public static Verification verify(
      CertificationEngine engine,
      AdmissibilityDecision stored,
      CertificationReferential referential,
      Candidacy candidacy) {
    return verify(engine, stored, Optional.empty(), List.of(), referential, candidacy);
  }

  private static Verification verify(
      CertificationEngine engine,
      AdmissibilityDecision stored,
      Optional<Integer> olderVersion,
      List<DocumentProblem> unknown,
      CertificationReferential referential,
      Candidacy candidacy) {
    Provenance provenance = stored.getProvenance();
    boolean digested = Digests.areIn(provenance.getDigests());
    DecisionRequest request =
        DecisionRequest.builder()
            .referential(referential)
            .candidacy(candidacy)
            .asOf(provenance.getAsOf())
            .policy(provenance.getPolicy())
            .digests(provenance.getDigests())
            .build();
    AdmissibilityDecision decided =
        named(engine, provenance)
            .decide(
                !digested
                    ? request
                    : olderVersion.isPresent() ? Digests.before3(request) : Digests.in(request));
    AdmissibilityDecision kept = decided.keeping(stored.getFindingsKept());
    AdmissibilityDecision recomputed =
        olderVersion.map(version -> OlderDecisions.toldIn(version, kept)).orElse(kept);
    List<ValueDifference> differences =
        new ArrayList<>(TreeComparison.compare(plain(stored), plain(recomputed)));
    unknown.forEach(property -> differences.add(added(property)));
    return new Verification(
        stored,
        recomputed,
        decided,
        differences,
        digested,
        olderVersion,
        Optional.of(engine.getRuleSet().on(provenance.getAsOf()).getVersion())
            .filter(today -> !today.equals(decided.getProvenance().getRuleSetVersion())));
  }

  /**
   * Returns the engine in the version of its rule set that made the decision, if it has it, and
   * could have: one that had not begun on the as-of date made none.
   */
  private static CertificationEngine named(CertificationEngine engine, Provenance provenance) {
    RuleSet rules = engine.getRuleSet();
    LocalDate asOf = provenance.getAsOf();
    return rules.getId().equals(provenance.getRuleSet())
            && rules.getVersions().stream()
                .filter(version -> version.getVersion().equals(provenance.getRuleSetVersion()))
                .anyMatch(
                    version ->
                        version.getFirstDay().map(day -> !day.isAfter(asOf)).orElse(true)
                            || version.getVersion().equals(rules.on(asOf).getVersion()))
        ? engine.inVersion(provenance.getRuleSetVersion())
        : engine;
  }

  private static ValueDifference added(DocumentProblem property) {
    String pointer = property.pointer();
    List<String> path =
        Arrays.stream(pointer.substring(1).split("/", -1))
            .map(name -> name.replace("~1", "/").replace("~0", "~"))
            .toList();
    return new ValueDifference(ValueDifference.Kind.ADDED, pointer, path, "", "");
  }

  private static Object plain(AdmissibilityDecision decision) {
    return Documents.toPlain(AdmissibilityDecision.class, decision);
  }
}
