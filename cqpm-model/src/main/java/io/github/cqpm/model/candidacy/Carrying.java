package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.candidacy.UnmatchedPart.Kind;
import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Carries one candidacy, record by record, and keeps what has no counterpart. */
final class Carrying {
  private final CertificationReferential from;
  private final CertificationReferential to;

  /** By kind, the ids that the one version has and the other has not. */
  private final Map<Kind, Set<?>> gone;

  private final List<UnmatchedPart> unmatched = new ArrayList<>();
  private final Set<RecordId> leftOut = new LinkedHashSet<>();

  Carrying(CertificationReferential from, CertificationReferential to) {
    this.from = from;
    this.to = to;
    gone =
        Map.of(
            Kind.BLOCK,
            gone(each -> each.getBlocks().stream().map(CompetencyBlock::getCode)),
            Kind.COMPETENCY,
            gone(each -> each.getCompetencyIds().stream()),
            Kind.ACTIVITY,
            gone(
                each ->
                    each.getOccupationalStandard().getActivities().stream().map(Activity::getId)));
  }

  private <T> Set<T> gone(Function<CertificationReferential, Stream<T>> idsOf) {
    Set<T> ids = idsOf.apply(from).collect(Collectors.toCollection(HashSet::new));
    idsOf.apply(to).forEach(ids::remove);
    return ids;
  }

  CarriedCandidacy carry(Candidacy candidacy) {
    Candidacy carried =
        Candidacy.builder()
            .from(candidacy)
            .referential(to.getReference())
            .target(carry(candidacy.getTarget()))
            .plans(candidacy.getPlans().stream().map(this::carry).toList())
            .assessments(each(candidacy.getAssessments(), this::carry))
            .reports(each(candidacy.getReports(), this::carry))
            .opinions(each(candidacy.getOpinions(), this::carry))
            .deliberations(each(candidacy.getDeliberations(), this::carry))
            .retainedResults(each(candidacy.getRetainedResults(), this::carry))
            .build();
    List<Revocation> revocations = revocationsLeft(carried);
    return new CarriedCandidacy(
        Candidacy.builder().from(carried).revocations(revocations).build(),
        unmatched,
        List.copyOf(leftOut));
  }

  private static <T> List<T> each(List<T> records, Function<T, Optional<T>> carry) {
    return records.stream().map(carry).flatMap(Optional::stream).toList();
  }

  private CertificationTarget carry(CertificationTarget target) {
    return target instanceof CertificationTarget.Blocks blocks
        ? CertificationTarget.blocks(left(Optional.empty(), Kind.BLOCK, blocks.codes()))
        : target;
  }

  private AssessmentPlan carry(AssessmentPlan plan) {
    Map<CompetencyId, PlannedAssessment> left = left(plan, Kind.COMPETENCY, plan.getCompetencies());
    left.forEach(
        (competency, planned) ->
            planned
                .getMethod()
                .filter(method -> isLost(method, competency))
                .ifPresent(method -> note(plan, Kind.METHOD, method, competency)));
    return AssessmentPlan.builder().from(plan).competencies(left).build();
  }

  private Optional<CommissionAssessment> carry(CommissionAssessment assessment) {
    CompetencyId competency = assessment.getCompetency();
    if (left(assessment, Kind.COMPETENCY, List.of(competency)).isEmpty()) {
      return leaveOut(assessment);
    }
    assessment
        .getMethod()
        .filter(method -> isLost(method, competency))
        .ifPresent(method -> note(assessment, Kind.METHOD, method, competency));
    Map<CriterionId, Rating> ratings = new LinkedHashMap<>();
    assessment
        .getRatings()
        .forEach(
            (criterion, rating) -> {
              if (mayRate(from, competency, criterion) && !mayRate(to, competency, criterion)) {
                note(assessment, Kind.CRITERION, criterion, competency);
              } else {
                ratings.put(criterion, rating);
              }
            });
    return Optional.of(CommissionAssessment.builder().from(assessment).ratings(ratings).build());
  }

  /** Returns whether a rating of that criterion is none too many: of an unknown competency, too. */
  private static boolean mayRate(
      CertificationReferential referential, CompetencyId competency, CriterionId criterion) {
    return referential
        .find(competency)
        .map(
            known ->
                known.getAssessment().getCriteria().stream()
                    .anyMatch(group -> group.getId().equals(criterion)))
        .orElse(true);
  }

  private Optional<ProjectReport> carry(ProjectReport report) {
    List<CompetencyId> left = left(report, Kind.COMPETENCY, report.getCompetencies());
    return left.isEmpty() && !report.getCompetencies().isEmpty()
        ? leaveOut(report)
        : Optional.of(ProjectReport.builder().from(report).competencies(left).build());
  }

  private Optional<CompanyOpinion> carry(CompanyOpinion opinion) {
    var left = left(opinion, Kind.ACTIVITY, opinion.getStances());
    return left.isEmpty() && !opinion.getStances().isEmpty() && opinion.getOverallStance().isEmpty()
        ? leaveOut(opinion)
        : Optional.of(CompanyOpinion.builder().from(opinion).stances(left).build());
  }

  private Optional<JuryDeliberation> carry(JuryDeliberation deliberation) {
    var rulings = left(deliberation, Kind.COMPETENCY, deliberation.getRulings());
    List<BlockCode> blocks =
        leftWhole(
            deliberation,
            deliberation.getAwards().stream()
                .filter(Award.Block.class::isInstance)
                .map(award -> ((Award.Block) award).code())
                .toList());
    List<Award> awards =
        deliberation.getAwards().stream()
            .filter(award -> !(award instanceof Award.Block block) || blocks.contains(block.code()))
            .toList();
    boolean heldAny = !deliberation.getRulings().isEmpty() || !deliberation.getAwards().isEmpty();
    return rulings.isEmpty() && awards.isEmpty() && heldAny
        ? leaveOut(deliberation)
        : Optional.of(
            JuryDeliberation.builder().from(deliberation).rulings(rulings).awards(awards).build());
  }

  private Optional<RetainedResult> carry(RetainedResult retained) {
    boolean isGone =
        retained.getPart() instanceof BlockCode block
            ? leftWhole(retained, List.of(block)).isEmpty()
            : left(retained, Kind.COMPETENCY, List.of(retained.getPart())).isEmpty();
    return isGone ? leaveOut(retained) : Optional.of(retained);
  }

  /** Returns the revocations but for those of records that were left out. */
  private List<Revocation> revocationsLeft(Candidacy carried) {
    Set<RecordId> revoked = new HashSet<>(leftOut);
    carried.getRecords().forEach(record -> revoked.remove(record.getId()));
    return each(
        carried.getRevocations(),
        each -> revoked.contains(each.getRecord()) ? leaveOut(each) : Optional.of(each));
  }

  private <T extends CandidacyRecord> Optional<T> leaveOut(T record) {
    leftOut.add(record.getId());
    return Optional.empty();
  }

  /** Returns whether that method was there for the competency, and is not any more. */
  private boolean isLost(MethodId method, CompetencyId competency) {
    return allows(from, method, competency) && !allows(to, method, competency);
  }

  private static boolean allows(
      CertificationReferential referential, MethodId method, CompetencyId competency) {
    return referential.getMethods().stream()
        .anyMatch(each -> each.getId().equals(method) && each.allows(competency));
  }

  /** Returns those that are there with no competency more, and notes the others. */
  private List<BlockCode> leftWhole(CandidacyRecord record, List<BlockCode> named) {
    List<BlockCode> left = new ArrayList<>(left(record, Kind.BLOCK, named));
    for (BlockCode block : List.copyOf(left)) {
      if (!competenciesOf(from, block).containsAll(competenciesOf(to, block))) {
        left.remove(block);
        unmatched.add(
            new UnmatchedPart(
                Optional.of(record.getId()),
                Kind.LARGER_BLOCK,
                block.toString(),
                Optional.empty()));
      }
    }
    return left;
  }

  private static Set<CompetencyId> competenciesOf(
      CertificationReferential referential, BlockCode block) {
    return referential.find(block).stream()
        .flatMap(each -> each.getCompetencies().stream())
        .map(Competency::getId)
        .collect(Collectors.toSet());
  }

  private boolean isGone(Kind kind, Object id) {
    return gone.getOrDefault(kind, Set.of()).contains(id);
  }

  /** Returns those that are not gone, and notes the others. */
  private <K> List<K> left(Optional<RecordId> record, Kind kind, Collection<K> named) {
    List<K> left = new ArrayList<>();
    for (K id : named) {
      if (isGone(kind, id)) {
        unmatched.add(new UnmatchedPart(record, kind, id.toString(), Optional.empty()));
      } else {
        left.add(id);
      }
    }
    return left;
  }

  private <K> List<K> left(CandidacyRecord record, Kind kind, Collection<K> named) {
    return left(Optional.of(record.getId()), kind, named);
  }

  private <K, V> Map<K, V> left(CandidacyRecord record, Kind kind, Map<K, V> named) {
    Map<K, V> left = new LinkedHashMap<>(named);
    left.keySet().retainAll(left(record, kind, named.keySet()));
    return left;
  }

  private void note(CandidacyRecord record, Kind kind, Object id, CompetencyId competency) {
    unmatched.add(
        new UnmatchedPart(
            Optional.of(record.getId()), kind, id.toString(), Optional.of(competency)));
  }
}
