package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.PlanParty;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Defines how a candidate is to be assessed, competency by competency. */
@Component
class PlanForm implements RecordForm {
  @Override
  public String path() {
    return "dossier";
  }

  @Override
  public String title() {
    return "Définir le dossier des modalités d’évaluation";
  }

  @Override
  public String prefix() {
    return "DO";
  }

  @Override
  public Action action() {
    return Action.KEEP;
  }

  /**
   * Begins with what the last plan says, so that a new one says what changes; where that one was
   * revoked, with its day, too.
   */
  @Override
  public Map<String, List<String>> start(Opened opened, Typed asked) {
    Map<String, List<String>> start = new HashMap<>();
    start.put("date", List.of(opened.today().toString()));
    List<AssessmentPlan> plans = opened.kept().candidacy().getPlans();
    if (!plans.isEmpty()) {
      AssessmentPlan last = plans.get(plans.size() - 1);
      last.getCompetencies().forEach((competency, planned) -> put(start, competency, planned));
      last.getDefinedWith().ifPresent(party -> start.put("with", List.of(party.name())));
      if (opened.isRevoked(last.getId())) {
        start.put("date", List.of(last.getDate().toString()));
        last.getSentOn().ifPresent(sent -> start.put("sent", List.of(sent.toString())));
      }
    }
    return start;
  }

  private static void put(
      Map<String, List<String>> start, CompetencyId competency, PlannedAssessment planned) {
    planned
        .getMethod()
        .ifPresent(method -> start.put("method." + competency, List.of(method.toString())));
    planned
        .getReportDue()
        .ifPresent(due -> start.put("due." + competency, List.of(due.toString())));
    planned.getPlace().ifPresent(place -> start.put("place." + competency, List.of(place)));
    planned
        .getReportConditions()
        .ifPresent(conditions -> start.put("conditions." + competency, List.of(conditions)));
  }

  @Override
  public Optional<Content> read(Opened opened, Typed typed, RecordId id) {
    Optional<LocalDate> date = typed.requiredDay("date");
    Optional<LocalDate> sent = typed.day("sent");
    Optional<PlanParty> party = typed.choice("with", Arrays.asList(PlanParty.values()));
    Map<CompetencyId, PlannedAssessment> planned = new LinkedHashMap<>();
    opened.blocks().stream()
        .flatMap(block -> block.getCompetencies().stream())
        .map(Competency::getId)
        .forEach(
            competency ->
                planned(opened, typed, competency, date)
                    .ifPresent(each -> planned.put(competency, each)));
    if (planned.isEmpty() && !typed.isWrong()) {
      typed.wrong("Choisissez une modalité pour au moins une compétence.");
    }
    return typed.ifRight(
        () ->
            new Content.OfRecord(
                AssessmentPlan.builder()
                    .id(id)
                    .date(date.orElseThrow())
                    .sentOn(sent)
                    .definedWith(party)
                    .putAllCompetencies(planned)
                    .build()));
  }

  private static Optional<PlannedAssessment> planned(
      Opened opened, Typed typed, CompetencyId competency, Optional<LocalDate> date) {
    List<MethodId> methods = methods(opened, competency);
    Optional<MethodId> method =
        typed
            .choice("method." + competency, methods)
            .or(() -> typed.choices("method", methods).stream().findFirst());
    Optional<LocalDate> due = typed.day("due." + competency);
    if (due.isPresent() && date.isPresent() && due.get().isBefore(date.get())) {
      typed.wrong(
          "due." + competency,
          "Le rapport ne peut pas être attendu avant le jour où le dossier est défini.");
    }
    Optional<String> place = typed.text("place." + competency);
    Optional<String> conditions = typed.text("conditions." + competency);
    if (method.isEmpty() && due.isEmpty() && place.isEmpty() && conditions.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        PlannedAssessment.builder()
            .method(method)
            .reportDue(due)
            .place(place)
            .reportConditions(conditions)
            .build());
  }

  private static List<MethodId> methods(Opened opened, CompetencyId competency) {
    return opened.methods(competency).stream().map(AssessmentMethod::getId).toList();
  }
}
