package io.github.cqpm.model.testkit;

import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.AssessmentSpecification;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.OccupationalStandard;
import io.github.cqpm.model.referential.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is wrong with the ids of a referential. */
final class ReferentialDefects {
  private ReferentialDefects() {}

  static void idTwice(DefectDraft draft) {
    switch (draft.variety(4)) {
      case 0 -> blockTwice(draft);
      case 1 -> addCompetency(draft, draft.competency().block(), draft.competency());
      case 2 -> activityTwice(draft);
      default ->
          draft
              .pick(draft.getReferential().getMethods())
              .ifPresent(method -> draft.changeReferential(to -> to.addMethod(method)));
    }
  }

  private static void blockTwice(DefectDraft draft) {
    BlockCode code = draft.competency().block();
    draft.changeReferential(
        to ->
            to.addBlock(
                CompetencyBlock.builder()
                    .code(code)
                    .title("Block " + code)
                    .addCompetency(
                        SmallReferential.competency(
                            draft.unknownCompetency(code), List.of(draft.criterion())))
                    .build()));
  }

  private static void activityTwice(DefectDraft draft) {
    OccupationalStandard occupation = draft.getReferential().getOccupationalStandard();
    Activity twice =
        draft
            .pick(occupation.getActivities())
            .orElse(Activity.builder().id(ActivityId.of("twice")).title("Activity").build());
    var changed = OccupationalStandard.builder().from(occupation).addActivity(twice);
    if (occupation.getActivities().isEmpty()) {
      changed.addActivity(twice);
    }
    draft.changeReferential(to -> to.occupationalStandard(changed.build()));
  }

  static void competencyOutsideBlock(DefectDraft draft) {
    BlockCode code = draft.competency().block();
    List<BlockCode> others =
        new ArrayList<>(
            draft.getReferential().getBlocks().stream().map(CompetencyBlock::getCode).toList());
    others.remove(code);
    others.add(draft.unknownBlock());
    BlockCode other = others.get(draft.variety(others.size()));
    addCompetency(draft, code, draft.unknownCompetency(other));
  }

  static void withoutBlocks(DefectDraft draft) {
    List<AssessmentMethod> methods =
        draft.getReferential().getMethods().stream()
            .map(
                method -> AssessmentMethod.builder().from(method).onlyFor(Optional.empty()).build())
            .toList();
    draft.changeReferential(to -> to.blocks(List.of()).methods(methods));
    draft.emptyCandidacy();
  }

  static void blockWithoutCompetencies(DefectDraft draft) {
    BlockCode code = draft.unknownBlock();
    draft.changeReferential(
        to -> to.addBlock(CompetencyBlock.builder().code(code).title("Block " + code).build()));
  }

  static void criterionGroupTwice(DefectDraft draft) {
    draft
        .pick(criteria(draft.getReferential().find(draft.competency()).stream()))
        .ifPresent(twice -> addGroup(draft, twice));
  }

  /** Names an axis that is not listed; lists all others before, where none were. */
  static void unknownAxis(DefectDraft draft) {
    if (draft.getReferential().getAxes().isEmpty()) {
      draft.changeReferential(
          to ->
              to.axes(
                  criteria(
                          draft.getReferential().getBlocks().stream()
                              .flatMap(block -> block.getCompetencies().stream()))
                      .stream()
                      .map(id -> CriterionAxis.of(id.value(), "Axis " + id))
                      .toList()));
    }
    addGroup(draft, CriterionId.of("unheard-of"));
  }

  private static List<CriterionId> criteria(Stream<Competency> competencies) {
    return competencies
        .flatMap(competency -> competency.getAssessment().getCriteria().stream())
        .map(CriterionGroup::getId)
        .distinct()
        .toList();
  }

  private static void addGroup(DefectDraft draft, CriterionId id) {
    CompetencyId concerned = draft.competency();
    changeBlock(
        draft,
        concerned.block(),
        block ->
            block.competencies(
                draft.getReferential().find(concerned.block()).stream()
                    .flatMap(each -> each.getCompetencies().stream())
                    .map(each -> each.getId().equals(concerned) ? withGroup(each, id) : each)
                    .toList()));
  }

  private static Competency withGroup(Competency competency, CriterionId id) {
    CriterionGroup group =
        CriterionGroup.builder().id(id).addStatement(Statement.of("It is done well")).build();
    return Competency.builder()
        .from(competency)
        .assessment(
            AssessmentSpecification.builder()
                .from(competency.getAssessment())
                .addCriteria(group)
                .build())
        .build();
  }

  private static void addCompetency(DefectDraft draft, BlockCode code, CompetencyId id) {
    changeBlock(
        draft,
        code,
        block -> block.addCompetency(SmallReferential.competency(id, List.of(draft.criterion()))));
  }

  static void changeBlock(
      DefectDraft draft, BlockCode code, Consumer<CompetencyBlock.Builder> change) {
    List<CompetencyBlock> blocks = new ArrayList<>();
    for (CompetencyBlock block : draft.getReferential().getBlocks()) {
      var changed = CompetencyBlock.builder().from(block);
      if (block.getCode().equals(code)) {
        change.accept(changed);
      }
      blocks.add(changed.build());
    }
    draft.changeReferential(to -> to.blocks(blocks));
  }
}
