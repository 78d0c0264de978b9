package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A candidacy in outline, which becomes one to any referential: a complete one, but for its
 * settings and deviations.
 *
 * @param route the access route
 * @param hostCompany whether there is a host company; null if not said
 * @param targetBlocks the positions of the blocks targeted; empty for the whole CQPM
 * @param beyondTarget whether competencies that are not targeted are assessed and validated too
 * @param deviations in what it deviates; applied in the order of their kinds
 */
public record CandidacyOutline(
    AccessRoute route,
    @Nullable Boolean hostCompany,
    List<Integer> targetBlocks,
    boolean beyondTarget,
    List<Deviation> deviations) {
  /** Copies the lists and sorts the deviations. */
  public CandidacyOutline {
    targetBlocks = List.copyOf(targetBlocks);
    deviations = deviations.stream().sorted(Comparator.comparing(Deviation::kind)).toList();
  }

  /** Returns the candidacy to that referential. */
  public Candidacy to(CertificationReferential referential) {
    List<CompetencyBlock> blocks = referential.getBlocks();
    List<BlockCode> codes =
        targetBlocks.stream()
            .map(position -> blocks.get(position % blocks.size()).getCode())
            .distinct()
            .toList();
    var draft =
        new Draft(
            referential,
            Candidacy.builder()
                .from(CompleteCandidacy.to(referential))
                .route(route)
                .hostCompany(Optional.ofNullable(hostCompany))
                .target(
                    codes.isEmpty()
                        ? CertificationTarget.certificate()
                        : CertificationTarget.blocks(codes))
                .build());
    if (!codes.isEmpty() && !beyondTarget) {
      referential.getCompetencyIds().stream()
          .filter(competency -> !codes.contains(competency.block()))
          .forEach(draft::dropAllAbout);
    }
    deviations.forEach(deviation -> deviation.apply(draft));
    return draft.toCandidacy();
  }
}
