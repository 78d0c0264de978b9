package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.text.ReportCourse.Event;
import io.github.cqpm.io.text.ReportCourse.Event.Kind;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what happened in a candidacy, and what is to come, by day. */
final class TimelineContent {
  private static final Set<RuleId> ABOUT_RECORDS =
      Set.of(
          RuleId.REPORT_IN_TIME,
          RuleId.OPINION_GIVEN,
          RuleId.OPINION_BEFORE_DELIBERATION,
          RuleId.OPINION_AGREES);

  /** What is told as one. */
  private record Key(LocalDate day, Kind kind, Mark mark, String what) {}

  private final Telling told;
  private final Phrases phrases;
  private final Answers answers;
  private final Map<Key, Set<String>> events = new LinkedHashMap<>();

  /** What rules about reports and opinions answered, by the records that the answers cite. */
  private final Map<RecordId, List<Finding>> citing = new HashMap<>();

  TimelineContent(Telling told) {
    this.told = told;
    phrases = told.phrases();
    answers = told.answers();
    for (Finding finding : told.decision().getFindings()) {
      if (ABOUT_RECORDS.contains(finding.rule())) {
        finding
            .getRecords()
            .forEach(id -> citing.computeIfAbsent(id, each -> new ArrayList<>()).add(finding));
      }
    }
  }

  List<Event> make() {
    told.inForce()
        .enrolments()
        .forEach(each -> add(each.getDate(), Kind.ENROLMENT, Mark.SATISFIED, ""));
    told.inForce().plans().forEach(this::add);
    told.inForce().reports().forEach(this::add);
    told.inForce().assessments().forEach(this::add);
    told.inForce().opinions().forEach(this::add);
    told.inForce().deliberations().forEach(this::add);
    addWhatIsToCome();
    return events.entrySet().stream()
        .map(each -> event(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(Event::day).thenComparing(Event::kind))
        .toList();
  }

  private void addWhatIsToCome() {
    AdmissibilityDecision decision = told.decision();
    add(decision.getProvenance().getAsOf(), Kind.AS_OF, Mark.NOT_ASKED, "");
    Days days = new Days(told);
    for (CompetencyDecision competency : decision.getCompetencies()) {
      String code = competency.getCompetency().toString();
      competency
          .getKeptUntil()
          .ifPresent(day -> add(day, Kind.KEPT_UNTIL, Mark.NOT_ASKED, "", code));
      days.reportDue(competency.getCompetency())
          .ifPresent(
              day ->
                  add(
                      day,
                      Kind.REPORT,
                      Mark.MISSING,
                      told.frame(days.isPast(day) ? "overdue" : "due"),
                      code));
    }
    days.endOfRegistration()
        .ifPresent(day -> add(day, Kind.END_OF_REGISTRATION, Mark.NOT_ASKED, ""));
  }

  private void add(LocalDate day, Kind kind, Mark mark, String what, String... codes) {
    events
        .computeIfAbsent(new Key(day, kind, mark, what), key -> new LinkedHashSet<>())
        .addAll(List.of(codes));
  }

  private void add(AssessmentPlan plan) {
    Mark mark = worst(Mark.SATISFIED, answers.about(Subject.Kind.PLAN, plan.getId()).stream());
    add(plan.getDate(), Kind.PLAN, mark, "");
  }

  private void add(ProjectReport report) {
    List<Finding> those = citing.getOrDefault(report.getId(), List.of());
    boolean isLate =
        those.stream().anyMatch(each -> each.answer().codes().contains(ReasonCode.REPORT_LATE));
    add(
        report.getDate(),
        Kind.REPORT,
        worst(Mark.SATISFIED, those.stream()),
        told.frame(isLate ? "received-late" : "received"),
        report.getCompetencies().stream().map(Object::toString).toArray(String[]::new));
  }

  private void add(CommissionAssessment assessment) {
    boolean counts = answers.against(assessment).isEmpty();
    Mark mark =
        counts
            ? Marks.watched(
                Marks.of(assessment.getResult()),
                answers.about(Subject.Kind.ASSESSMENT, assessment.getId()).stream()
                    .anyMatch(answers::isWatched))
            : Mark.NOT_ASKED;
    add(
        assessment.getDate(),
        Kind.ASSESSMENT,
        mark,
        counts ? phrases.label(assessment.getResult()) : told.frame("not-counted"),
        assessment.getCompetency().toString());
  }

  private void add(CompanyOpinion opinion) {
    OpinionStance worst =
        Stream.concat(opinion.getStances().values().stream(), opinion.getOverallStance().stream())
            .max(Comparator.naturalOrder())
            .orElse(OpinionStance.FAVOURABLE);
    Mark mark = worst(Marks.of(worst), citing.getOrDefault(opinion.getId(), List.of()).stream());
    add(opinion.getDate(), Kind.OPINION, mark, phrases.label(worst));
  }

  private void add(JuryDeliberation held) {
    Map<Ruling, Long> rulings =
        held.getRulings().entrySet().stream()
            .filter(each -> answers.against(held.getId(), each.getKey()).isEmpty())
            .collect(
                Collectors.groupingBy(each -> each.getValue().getRuling(), Collectors.counting()));
    long counting = rulings.values().stream().mapToLong(Long::longValue).sum();
    List<String> parts = new ArrayList<>();
    for (Ruling ruling : Ruling.values()) {
      if (rulings.containsKey(ruling)) {
        parts.add(phrases.labelled(phrases.label(ruling), String.valueOf(rulings.get(ruling))));
      }
    }
    if (counting < held.getRulings().size()) {
      String number = String.valueOf(held.getRulings().size() - counting);
      parts.add(phrases.labelled(told.frame("not-counted"), number));
    }
    for (Award award : held.getAwards()) {
      parts.add(
          told.frame(
              "award-of",
              Map.of(
                  "what",
                  award instanceof Award.Block block
                      ? block.code().toString()
                      : told.frame("target.certificate"))));
    }
    add(
        held.getDate(),
        Kind.DELIBERATION,
        new JuryContent(told).markOf(held),
        String.join(", ", parts));
  }

  private Mark worst(Mark own, Stream<Finding> findings) {
    return Marks.worst(Stream.concat(Stream.of(own), findings.map(answers::markOf)));
  }

  private Event event(Key key, Set<String> codes) {
    String label = phrases.label(key.kind());
    String what = key.what().isEmpty() ? label : phrases.labelled(label, key.what());
    return new Event(
        key.day(),
        told.write(key.day()),
        key.kind(),
        key.mark(),
        codes.isEmpty()
            ? what
            : told.frame(
                "about",
                Map.of(
                    "what",
                    what,
                    "about",
                    codes.stream()
                        .sorted(Comparator.comparing(answers::placeOf))
                        .collect(Collectors.joining(", ")))));
  }
}
