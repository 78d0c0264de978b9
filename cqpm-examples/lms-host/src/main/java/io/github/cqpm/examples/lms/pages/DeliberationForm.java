package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.decision.AskedFact;
import io.github.cqpm.engine.decision.AskedValue;
import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the jury rules on each competency of a candidate, and what it awards. */
@Component
class DeliberationForm implements RecordForm {
  private final Juries juries;

  DeliberationForm(Juries juries) {
    this.juries = juries;
  }

  @Override
  public String path() {
    return "deliberation";
  }

  @Override
  public String title() {
    return "Délibérer";
  }

  @Override
  public String prefix() {
    return "DE";
  }

  @Override
  public Action action() {
    return Action.RULE;
  }

  @Override
  public Map<String, List<String>> start(Opened opened, Typed asked) {
    Map<String, List<String>> start = new HashMap<>();
    juries.findLast(opened.reader()).ifPresent(last -> start.putAll(last.toFields()));
    start.put("date", List.of(opened.today().toString()));
    opened.kept().candidacy().getDeliberations().stream()
        .filter(each -> each.getId().toString().equals(asked.value("like")))
        .forEach(each -> start.putAll(fields(each)));
    return start;
  }

  /** Returns the fields of a deliberation that is given anew, since it does not say all. */
  private static Map<String, List<String>> fields(JuryDeliberation like) {
    Map<String, List<String>> fields = new HashMap<>();
    fields.put("date", List.of(like.getDate().toString()));
    like.getRulings()
        .forEach(
            (competency, ruling) -> {
              fields.put("ruling." + competency, List.of(ruling.getRuling().name()));
              ruling
                  .getReason()
                  .ifPresent(reason -> fields.put("reason." + competency, List.of(reason)));
            });
    fields.put("award", like.getAwards().stream().map(Award::toString).toList());
    return fields;
  }

  @Override
  public Map<String, Object> shown(Opened opened, Typed typed) {
    return Map.of(
        "jury",
        jury(opened),
        "awards",
        awards(opened),
        "report",
        opened.report(),
        "ruled",
        competencies(opened).stream().map(CompetencyId::toString).toList());
  }

  private List<Person> jury(Opened opened) {
    return juries.findAll(opened.kept().centre());
  }

  /** Returns what a jury may award to this candidate after these rulings, by title. */
  private static Map<String, String> awards(Opened opened) {
    Map<String, String> awards = new LinkedHashMap<>();
    for (Question question : opened.questions()) {
      for (AskedValue value : question.getValues(AskedFact.AWARDS)) {
        value.choices().forEach(each -> awards.put(each, opened.words().label(value, each)));
      }
    }
    return awards;
  }

  /**
   * Returns the competencies on which the jury is asked to rule; all, if it is not asked at all.
   */
  private static List<CompetencyId> competencies(Opened opened) {
    Set<String> asked = opened.asked(Question.Topic.DELIBERATION, AskedFact.RULING);
    boolean isAsked =
        opened.questions().stream()
            .anyMatch(
                each -> each.topic() == Question.Topic.DELIBERATION && each.about().isEmpty());
    return opened.blocks().stream()
        .flatMap(block -> block.getCompetencies().stream())
        .map(Competency::getId)
        .filter(each -> !isAsked || asked.contains(each.toString()))
        .toList();
  }

  @Override
  public Optional<Content> read(Opened opened, Typed typed, RecordId id) {
    Optional<LocalDate> date = typed.requiredDay("date");
    JuryFields jury = JuryFields.of(typed, jury(opened));
    Map<CompetencyId, CompetencyRuling> rulings = new LinkedHashMap<>();
    for (CompetencyId competency : competencies(opened)) {
      ruling(typed, competency).ifPresent(ruling -> rulings.put(competency, ruling));
    }
    List<Award> awards =
        typed.choices("award", awards(opened).keySet()).stream().map(Award::of).toList();
    if (rulings.isEmpty() && awards.isEmpty() && !typed.isWrong()) {
      typed.wrong("Indiquez ce que le jury décide\u202F: rien n’est coché.");
    }
    if (!awards.isEmpty()
        && !typed.has("anyway", "true")
        && isOneRefused(opened, rulings, awards)) {
      typed.wrong(
          "award",
          "Le jury attribue, alors que toutes les compétences ne sont pas validées ci-dessus : corrigez l'un ou l'autre, ou confirmez.");
    }
    return typed.ifRight(
        () ->
            new Content.OfRecord(
                JuryDeliberation.builder()
                    .id(id)
                    .date(date.orElseThrow())
                    .jury(jury.toJury())
                    .putAllRulings(rulings)
                    .addAllAwards(awards)
                    .build()));
  }

  /** Returns whether what is awarded holds a competency that the jury is asked of and refuses. */
  private static boolean isOneRefused(
      Opened opened, Map<CompetencyId, CompetencyRuling> rulings, List<Award> awards) {
    return competencies(opened).stream()
        .filter(
            each ->
                awards.contains(Award.certificate()) || awards.contains(Award.block(each.block())))
        .map(rulings::get)
        .anyMatch(ruling -> ruling == null || ruling.getRuling() != Ruling.VALIDATED);
  }

  private static Optional<CompetencyRuling> ruling(Typed typed, CompetencyId competency) {
    Optional<Ruling> ruling = typed.choice("ruling." + competency, Arrays.asList(Ruling.values()));
    Optional<String> reason = typed.text("reason." + competency);
    if (reason.isPresent() && ruling.isEmpty()) {
      typed.wrong("ruling." + competency, "Un motif est noté : indiquez aussi la décision.");
    }
    return ruling.map(each -> CompetencyRuling.builder().ruling(each).reason(reason).build());
  }
}
