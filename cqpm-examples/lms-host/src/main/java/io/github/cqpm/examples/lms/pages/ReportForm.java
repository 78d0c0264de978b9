package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notes that the candidate's report was received. */
@Component
class ReportForm implements RecordForm {
  @Override
  public String path() {
    return "rapport";
  }

  @Override
  public String title() {
    return "Enregistrer le rapport du candidat";
  }

  @Override
  public String prefix() {
    return "RA";
  }

  @Override
  public Action action() {
    return Action.KEEP;
  }

  /** Begins with the competencies whose planned method asks for a report. */
  @Override
  public Map<String, List<String>> start(Opened opened, Typed asked) {
    return Map.of(
        "date",
        List.of(opened.today().toString()),
        "competency",
        competencies(opened).stream()
            .filter(
                each ->
                    opened
                        .plannedMethod(each)
                        .filter(AssessmentMethod::isReportRequired)
                        .isPresent())
            .map(CompetencyId::toString)
            .toList());
  }

  private static List<CompetencyId> competencies(Opened opened) {
    return opened.blocks().stream()
        .flatMap(block -> block.getCompetencies().stream())
        .map(Competency::getId)
        .toList();
  }

  @Override
  public Optional<Content> read(Opened opened, Typed typed, RecordId id) {
    Optional<LocalDate> date = typed.requiredDay("date");
    List<CompetencyId> competencies = typed.choices("competency", competencies(opened));
    if (competencies.isEmpty()) {
      typed.wrong("competency", "Cochez les compétences que le rapport doit montrer.");
    }
    Optional<Boolean> met = typed.yesOrNo("met");
    return typed.ifRight(
        () ->
            new Content.OfRecord(
                ProjectReport.builder()
                    .id(id)
                    .date(date.orElseThrow())
                    .addAllCompetencies(competencies)
                    .conditionsMet(met)
                    .build()));
  }
}
