package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.OpinionAuthor;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What deviates in the company's opinion and in the jury's deliberation. */
final class JuryDeviations {
  private static final JuryMember EMPLOYER = member("employer", College.EMPLOYERS);
  private static final JuryMember EMPLOYEE = member("employee", College.EMPLOYEES);

  private JuryDeviations() {}

  static void stances(Draft draft, Deviation by) {
    by.pick(draft.getAll(CompanyOpinion.class))
        .ifPresent(opinion -> draft.put(withStances(draft, by, opinion)));
  }

  static void author(Draft draft, Deviation by) {
    List<Optional<OpinionAuthor>> others =
        List.of(
            Optional.empty(),
            Optional.of(OpinionAuthor.LINE_MANAGER),
            Optional.of(OpinionAuthor.FUNCTIONAL_MANAGER),
            Optional.of(OpinionAuthor.OTHER));
    by.pick(draft.getAll(CompanyOpinion.class))
        .ifPresent(
            opinion ->
                draft.put(
                    CompanyOpinion.builder()
                        .from(opinion)
                        .author(others.get(by.variety(others.size())))
                        .build()));
  }

  static void opinionAgain(Draft draft, Deviation by) {
    by.pick(draft.getAll(CompanyOpinion.class))
        .ifPresent(
            opinion ->
                draft.put(
                    withStances(
                        draft,
                        by,
                        CompanyOpinion.builder()
                            .from(opinion)
                            .id(draft.newId())
                            .date(by.dayBeside(draft))
                            .build())));
  }

  /**
   * Returns the opinion with a stance on the whole, on each activity or one of them, or on both.
   */
  private static CompanyOpinion withStances(Draft draft, Deviation by, CompanyOpinion opinion) {
    OpinionStance[] stances = OpinionStance.values();
    OpinionStance overall = stances[by.variety(3)];
    List<Activity> activities = draft.getReferential().getOccupationalStandard().getActivities();
    var changed = CompanyOpinion.builder().from(opinion).overallStance(overall);
    if (activities.isEmpty() || by.which() % 3 == 0) {
      return changed.build();
    }
    boolean onOne = by.how() / 3 % 2 == 1;
    for (int position = 0; position < activities.size(); position++) {
      if (!onOne || position == by.which() / 3 % activities.size()) {
        changed.putStance(
            activities.get(position).getId(), stances[(by.which() + position) % stances.length]);
      }
    }
    if (by.which() % 3 == 1) {
      changed.overallStance(Optional.empty());
    }
    return changed.build();
  }

  static void deferredBesides(Draft draft, Deviation by) {
    deliberateAgain(draft, by, Ruling.DEFERRED);
  }

  static void validatedAgain(Draft draft, Deviation by) {
    deliberateAgain(draft, by, Ruling.VALIDATED);
  }

  static void refusedAgain(Draft draft, Deviation by) {
    deliberateAgain(draft, by, Ruling.REFUSED);
  }

  private static void deliberateAgain(Draft draft, Deviation by, Ruling ruling) {
    var deliberation =
        JuryDeliberation.builder()
            .id(draft.newId())
            .date(by.dayBeside(draft))
            .jury(CompleteCandidacy.jury());
    by.pickSeveral(draft.getReferential().getCompetencyIds())
        .forEach(competency -> deliberation.putRuling(competency, CompetencyRuling.of(ruling)));
    draft.put(deliberation.build());
  }

  static void ruling(Draft draft, Deviation by) {
    by.pick(draft.getAll(JuryDeliberation.class))
        .ifPresent(
            deliberation -> {
              Map<CompetencyId, CompetencyRuling> rulings =
                  new LinkedHashMap<>(deliberation.getRulings());
              by.pick(List.copyOf(rulings.keySet()))
                  .ifPresent(
                      competency -> {
                        switch (by.variety(3)) {
                          case 0 -> rulings.put(competency, CompetencyRuling.of(Ruling.REFUSED));
                          case 1 -> rulings.put(competency, CompetencyRuling.of(Ruling.DEFERRED));
                          default -> rulings.remove(competency);
                        }
                      });
              draft.put(JuryDeliberation.builder().from(deliberation).rulings(rulings).build());
            });
  }

  static void jury(Draft draft, Deviation by) {
    var jury = DeliberationJury.builder();
    switch (by.variety(7)) {
      case 0 -> jury.addMember(EMPLOYER).chair(EMPLOYER.getReference());
      case 1 -> jury.addMember(EMPLOYEE).chair(EMPLOYEE.getReference());
      case 2 ->
          jury.addMembers(EMPLOYER, EMPLOYEE, member("second-employee", College.EMPLOYEES))
              .chair(EMPLOYER.getReference());
      case 3 -> jury.addMembers(EMPLOYER, EMPLOYEE).chair(EMPLOYEE.getReference());
      case 4 -> jury.addMembers(EMPLOYER, EMPLOYEE);
      case 5 -> jury.chair(EMPLOYER.getReference());
      default ->
          jury.addMembers(
                  EMPLOYER,
                  EMPLOYEE,
                  member("second-employer", College.EMPLOYERS),
                  member("second-employee", College.EMPLOYEES))
              .chair(EMPLOYER.getReference());
    }
    by.pick(draft.getAll(JuryDeliberation.class))
        .ifPresent(
            deliberation ->
                draft.put(
                    JuryDeliberation.builder().from(deliberation).jury(jury.build()).build()));
  }

  static void award(Draft draft, Deviation by) {
    var blocks = draft.getReferential().getBlocks();
    Award award =
        by.variety(2) == 0
            ? Award.certificate()
            : Award.block(blocks.get(by.how() / 2 % blocks.size()).getCode());
    by.pick(draft.getAll(JuryDeliberation.class))
        .ifPresent(
            deliberation ->
                draft.put(JuryDeliberation.builder().from(deliberation).addAward(award).build()));
  }

  private static JuryMember member(String reference, College college) {
    return JuryMember.of(PersonReference.of(reference), college);
  }
}
