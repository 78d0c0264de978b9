package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.decision.AskedFact;
import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionAuthor;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The company's opinion: a stance on each activity, or on the whole. */
@Component
class OpinionForm implements RecordForm {
  private static final List<OpinionStance> STANCES = Arrays.asList(OpinionStance.values());

  @Override
  public String path() {
    return "avis";
  }

  @Override
  public String title() {
    return "Donner l’avis de l’entreprise";
  }

  @Override
  public String prefix() {
    return "AV";
  }

  @Override
  public Action action() {
    return Action.GIVE_OPINION;
  }

  @Override
  public Map<String, List<String>> start(Opened opened, Typed asked) {
    return Map.of("date", List.of(opened.today().toString()));
  }

  @Override
  public Map<String, Object> shown(Opened opened, Typed typed) {
    return Map.of("activities", activities(opened, typed));
  }

  /**
   * Returns the activities on which an opinion is asked, and those on which one was typed while it
   * was, by the titles of their blocks; all, if it is asked on none.
   */
  private static Map<String, String> activities(Opened opened, Typed typed) {
    Set<String> asked = opened.asked(Question.Topic.OPINION, AskedFact.STANCE);
    Map<String, String> activities = new LinkedHashMap<>();
    for (CompetencyBlock block : opened.blocks()) {
      block
          .getActivity()
          .map(ActivityId::toString)
          .filter(
              each ->
                  asked.isEmpty()
                      || asked.contains(each)
                      || !typed.value("stance." + each).isEmpty())
          .ifPresent(each -> activities.put(each, block.getTitle()));
    }
    return activities;
  }

  @Override
  public Optional<Content> read(Opened opened, Typed typed, RecordId id) {
    Optional<LocalDate> date = typed.requiredDay("date");
    Optional<OpinionAuthor> author = typed.choice("author", Arrays.asList(OpinionAuthor.values()));
    Map<ActivityId, OpinionStance> stances = new LinkedHashMap<>();
    for (String activity : activities(opened, typed).keySet()) {
      typed
          .choice("stance." + activity, STANCES)
          .ifPresent(stance -> stances.put(ActivityId.of(activity), stance));
    }
    Optional<OpinionStance> overall = typed.choice("overall", STANCES);
    Optional<String> comment = typed.text("comment");
    if (stances.isEmpty() && overall.isEmpty() && !typed.isWrong()) {
      typed.wrong("Donnez un avis sur une activité au moins, ou sur l’ensemble.");
    }
    return typed.ifRight(
        () ->
            new Content.OfRecord(
                CompanyOpinion.builder()
                    .id(id)
                    .date(date.orElseThrow())
                    .author(author)
                    .putAllStances(stances)
                    .overallStance(overall)
                    .comment(comment)
                    .build()));
  }
}
