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
import java.util.stream.Stream;
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
        awards(opened, typed),
        "report",
        opened.report(),
        "ruled",
        competencies(opened, typed).stream().map(CompetencyId::toString).toList());
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

  /** Returns that, and what was ticked while it could be awarded. */
  private static Map<String, String> awards(Opened opened, Typed typed) {
    Map<String, String> awards = awards(opened);
    Stream.concat(
            Stream.of(Award.certificate()),
            opened.blocks().stream().map(block -> Award.block(block.getCode())))
        .map(Award::toString)
        .filter(each -> typed.has("award", each))
        .forEach(
            each ->
                awards.putIfAbsent(each, each + "\u202F: le jury ne peut pas l’attribuer ce jour"));
    return awards;
  }

  /**
   * Returns the competencies on which the jury is asked to rule, and those on which something was
   * typed while it was; all, if it is not asked at all.
   */
  private static List<CompetencyId> competencies(Opened opened, Typed typed) {
    Set<String> asked = opened.asked(Question.Topic.DELIBERATION, AskedFact.RULING);
    boolean isAsked =
        opened.questions().stream()
            .anyMatch(
                each -> each.topic() == Question.Topic.DELIBERATION && each.about().isEmpty());
    return opened.blocks().stream()
        .flatMap(block -> block.getCompetencies().stream())
        .map(Competency::getId)
        .filter(
            each ->
                !isAsked
                    || asked.contains(each.toString())
                    || !typed.value("ruling." + each).isEmpty()
                    || !typed.value("reason." + each).isEmpty())
        .toList();
  }

  @Override
  public Optional<Content> read(Opened opened, Typed typed, RecordId id) {
    Optional<LocalDate> date = typed.requiredDay("date");
    JuryFields jury = JuryFields.of(typed, jury(opened));
    Map<CompetencyId, CompetencyRuling> rulings = new LinkedHashMap<>();
    for (CompetencyId competency : competencies(opened, typed)) {
      ruling(typed, competency).ifPresent(ruling -> rulings.put(competency, ruling));
    }
    List<Award> awards =
        typed.choices("award", awards(opened, typed).keySet()).stream().map(Award::of).toList();
    Set<String> offered = awards(opened).keySet();
    if (!awards.stream().allMatch(award -> offered.contains(award.toString()))) {
      typed.wrong(
          "award", "Le jury ne peut pas attribuer ce qui est coché ici, ce jour : décochez-le.");
    }
    if (!jury.members().containsKey(opened.reader().reference())) {
      typed.wrong(
          "chair",
          "Vous ne siégez pas : indiquez votre collège, ou laissez cette saisie à un membre du jury.");
    }
    if (rulings.isEmpty() && awards.isEmpty() && !typed.isWrong()) {
      typed.wrong("Indiquez ce que le jury décide\u202F: rien n’est coché.");
    }
    if (isOneRefused(competencies(opened, typed), rulings, awards)) {
      typed.wrong(
          "award",
          "Le jury attribue, alors que toutes les compétences ne sont pas validées ci-dessus : corrigez l'un ou l'autre.");
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
      List<CompetencyId> asked, Map<CompetencyId, CompetencyRuling> rulings, List<Award> awards) {
    return asked.stream()
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
