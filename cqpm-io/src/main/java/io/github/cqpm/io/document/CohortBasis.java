package io.github.cqpm.io.document;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.model.internal.Legible;
import io.github.cqpm.model.referential.ReferentialReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What candidacies of a cohort were decided with, and their figures have in common. Decisions on
 * another basis, such as another certification or another day, are summed up apart.
 *
 * @param referential the certification, and the version of its referential
 * @param ruleSet the id of the rule set
 * @param ruleSetVersion its version
 * @param cautions what a reader must know of the sources of the rules, as the decisions tell it
 * @param policy the policy
 * @param asOf the day as of which was decided
 */
public record CohortBasis(
    ReferentialReference referential,
    String ruleSet,
    String ruleSetVersion,
    List<String> cautions,
    DecisionPolicy policy,
    LocalDate asOf)
    implements Comparable<CohortBasis> {
  private static final Comparator<CohortBasis> ORDER =
      Comparator.comparing((CohortBasis basis) -> basis.referential().id().toString())
          .thenComparing(basis -> basis.referential().version())
          .thenComparing(CohortBasis::asOf)
          .thenComparing(CohortBasis::ruleSet)
          .thenComparing(CohortBasis::ruleSetVersion)
          .thenComparing(basis -> basis.policy().getMinimumCommissionMembers())
          .thenComparing(basis -> basis.policy().isJuryMayOverrule())
          .thenComparing(basis -> basis.policy().getNotices().toString())
          .thenComparing(basis -> String.join("\n", basis.cautions()));

  /** Copies the cautions. */
  public CohortBasis {
    cautions = List.copyOf(cautions);
  }

  /** Returns what a decision was made with. */
  public static CohortBasis of(Provenance provenance) {
    return new CohortBasis(
        provenance.getReferential(),
        provenance.getRuleSet(),
        provenance.getRuleSetVersion(),
        provenance.getCautions(),
        provenance.getPolicy(),
        provenance.getAsOf());
  }

  /** Orders by certification and version, then by day, rules and policy. */
  @Override
  public int compareTo(CohortBasis other) {
    return ORDER.compare(this, other);
  }

  /** Returns its parts on one line, legibly. */
  @Override
  public String toString() {
    return Legible.of(
        "CohortBasis[referential=%s, ruleSet=%s, ruleSetVersion=%s, cautions=%s, policy=%s, asOf=%s]"
            .formatted(referential, ruleSet, ruleSetVersion, cautions, policy, asOf));
  }
}
