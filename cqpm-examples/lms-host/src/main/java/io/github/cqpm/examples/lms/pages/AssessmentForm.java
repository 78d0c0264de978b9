package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.decision.Actor;
import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The commission's grid, filled in: how it assesses one competency. */
@Component
class AssessmentForm implements RecordForm {
  private static final List<Rating> RATINGS = Arrays.asList(Rating.values());

  @Override
  public String path() {
    return "evaluation";
  }

  @Override
  public String title() {
    return "Évaluer une compétence";
  }

  @Override
  public String prefix() {
    return "EV";
  }

  @Override
  public Action action() {
    return Action.ASSESS;
  }

  /** Begins with the competency that has to be assessed next, and with what its plan says. */
  @Override
  public Map<String, List<String>> start(Opened opened, Typed asked) {
    Map<String, List<String>> start = new LinkedHashMap<>();
    start.put("date", List.of(opened.today().toString()));
    List<AssessmentCommission> own = opened.ownCommissions();
    if (!own.isEmpty()) {
      start.put("commission", List.of(own.get(own.size() - 1).getId().toString()));
    }
    opened
        .plannedMethod(competency(opened, asked).getId())
        .ifPresent(method -> start.put("method", List.of(method.getId().toString())));
    opened.kept().candidacy().getAssessments().stream()
        .filter(each -> each.getId().toString().equals(asked.value("like")))
        .forEach(each -> start.putAll(fields(each)));
    return start;
  }

  /** Returns the fields of an assessment that is given anew, since it does not say all. */
  private static Map<String, List<String>> fields(CommissionAssessment like) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("competency", List.of(like.getCompetency().toString()));
    fields.put("date", List.of(like.getDate().toString()));
    fields.put("result", List.of(like.getResult().name()));
    like.getMethod().ifPresent(method -> fields.put("method", List.of(method.toString())));
    like.getPlace().ifPresent(place -> fields.put("place", List.of(place)));
    like.getEvidence().ifPresent(evidence -> fields.put("evidence", List.of(evidence)));
    like.getRatings()
        .forEach((group, rating) -> fields.put("rating." + group, List.of(rating.name())));
    like.getExpectedResultsRating()
        .ifPresent(rating -> fields.put("expected", List.of(rating.name())));
    like.getConditionsRespected()
        .ifPresent(respected -> fields.put("conditions", List.of(respected.toString())));
    return fields;
  }

  @Override
  public Map<String, Object> shown(Opened opened, Typed typed) {
    Competency competency = competency(opened, typed);
    return Map.of(
        "competency",
        competency,
        "commissions",
        commissions(opened),
        "planned",
        opened
            .plannedMethod(competency.getId())
            .map(method -> "Retenue au dossier\u202F: " + method.getTitle())
            .orElse(""));
  }

  private static Map<String, String> commissions(Opened opened) {
    Map<String, String> commissions = new LinkedHashMap<>();
    for (AssessmentCommission own : opened.ownCommissions()) {
      commissions.put(
          own.getId().toString(), RecordRow.about(opened, new Content.OfCommission(own)));
    }
    return commissions;
  }

  /** Returns the competency that is asked for; without one, the first that is to be assessed. */
  private static Competency competency(Opened opened, Typed typed) {
    List<Competency> all =
        opened.blocks().stream().flatMap(block -> block.getCompetencies().stream()).toList();
    return all.stream()
        .filter(each -> each.getId().toString().equals(typed.value("competency")))
        .findFirst()
        .orElseGet(() -> firstToAssess(opened, all).orElse(all.get(0)));
  }

  private static Optional<Competency> firstToAssess(Opened opened, List<Competency> all) {
    List<String> open =
        opened.dossier().decision().getRemainingSteps().stream()
            .filter(step -> step.action().getActor() == Actor.COMMISSION)
            .map(step -> step.subject().key())
            .toList();
    return all.stream().filter(each -> open.contains(each.getId().toString())).findFirst();
  }

  @Override
  public Optional<Content> read(Opened opened, Typed typed, RecordId id) {
    Competency competency = competency(opened, typed);
    if (!competency.getId().toString().equals(typed.value("competency"))) {
      typed.wrong(
          "Cette grille n’était pas celle d’une compétence que vise le candidat\u202F: voici celle de %s. Relisez-la."
              .formatted(competency.getId()));
    }
    Optional<LocalDate> date = typed.requiredDay("date");
    Optional<AssessmentResult> result =
        typed.requiredChoice(
            "result",
            Arrays.asList(AssessmentResult.values()),
            "Indiquez ce que juge la commission.");
    Optional<RecordId> commission =
        typed.requiredChoice(
            "commission",
            opened.ownCommissions().stream().map(AssessmentCommission::getId).toList(),
            "Choisissez la commission qui évalue.");
    Optional<MethodId> method =
        typed.choice(
            "method",
            opened.methods(competency.getId()).stream().map(AssessmentMethod::getId).toList());
    Map<CriterionId, Rating> ratings = new LinkedHashMap<>();
    for (CriterionGroup group : competency.getAssessment().getCriteria()) {
      typed
          .choice("rating." + group.getId(), RATINGS)
          .ifPresent(rating -> ratings.put(group.getId(), rating));
    }
    Optional<Rating> expectedResults = typed.choice("expected", RATINGS);
    Optional<Boolean> conditions = typed.yesOrNo("conditions");
    Optional<String> place = typed.text("place");
    Optional<String> evidence = typed.text("evidence");
    return typed.ifRight(
        () ->
            new Content.OfRecord(
                CommissionAssessment.builder()
                    .id(id)
                    .date(date.orElseThrow())
                    .competency(competency.getId())
                    .commission(commission)
                    .method(method)
                    .place(place)
                    .evidence(evidence)
                    .putAllRatings(ratings)
                    .expectedResultsRating(expectedResults)
                    .conditionsRespected(conditions)
                    .result(result.orElseThrow())
                    .build()));
  }
}
