package io.github.cqpm.io.paper;

import io.github.cqpm.io.internal.pages.MinutesPage;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse;
import io.github.cqpm.io.text.Title;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the minutes of a session. A candidate of whom the jury said nothing on that day is a row of
 * boxes: centres print the minutes to be filled in and signed while the jury sits, and once more
 * from the data. Nothing is stated by a box; what is sent on, the transmission, has none.
 */
final class SessionMinutes {
  private final SessionParts parts;
  private final Map<CertificationReferential, List<MinutesRow>> certifications =
      new LinkedHashMap<>();

  private SessionMinutes(SessionParts parts) {
    this.parts = parts;
    parts
        .byReferential()
        .forEach(
            (referential, candidates) ->
                certifications.put(
                    referential,
                    candidates.stream().map(told -> new MinutesRow(parts, told)).toList()));
  }

  static MinutesPage of(SessionParts parts) {
    SessionRefusals.requireDecidedByDay(parts);
    SessionRefusals.requireOneJury(parts);
    SessionMinutes minutes = new SessionMinutes(parts);
    return new MinutesPage(
        parts.head("minutes", true),
        minutes.summary(),
        minutes.certifications(),
        parts.texts().fill("minutes.closing", "day", parts.day()));
  }

  private List<Report.Fact> summary() {
    List<Report.Fact> summary = new ArrayList<>();
    summary.add(candidates("minutes.deliberated", count(MinutesRow::isRuled)));
    summary.add(parts.fact("session.competencies", rulings()));
    summary.add(parts.fact("minutes.awards", awards()));
    summary.add(candidates("minutes.points", count(row -> !row.points().isEmpty())));
    long open = count(MinutesRow::isOpen);
    if (open > 0) {
      summary.add(candidates("minutes.open", open));
    }
    return summary;
  }

  private long count(Predicate<MinutesRow> such) {
    return certifications.values().stream().flatMap(List::stream).filter(such).count();
  }

  private Report.Fact candidates(String key, long part) {
    return parts.fact(
        key,
        parts
            .texts()
            .fill("session.candidates-of", Map.of("part", part, "all", parts.told().size())));
  }

  /** Returns how often the jury said what; apart from it what does not count or is of no target. */
  private String rulings() {
    List<RulingOfDay> all =
        parts.told().stream().flatMap(told -> RulingOfDay.of(parts, told).stream()).toList();
    Map<Ruling, Long> counts =
        all.stream()
            .filter(given -> given.kind() == RulingOfDay.Kind.COUNTING)
            .collect(Collectors.groupingBy(RulingOfDay::ruling, Collectors.counting()));
    Map<RulingOfDay.Kind, Long> apart =
        all.stream()
            .filter(given -> given.kind() != RulingOfDay.Kind.COUNTING)
            .collect(Collectors.groupingBy(RulingOfDay::kind, TreeMap::new, Collectors.counting()));
    return Stream.concat(
            Arrays.stream(Ruling.values())
                .map(ruling -> count(ruling, counts.getOrDefault(ruling, 0L))),
            apart.entrySet().stream().map(each -> count(each.getKey(), each.getValue())))
        .collect(Collectors.joining(", "));
  }

  private String count(Enum<?> what, long number) {
    return parts.texts().fill("minutes.count." + what, "number", number);
  }

  private String awards() {
    Map<String, Long> counts =
        parts.told().stream()
            .flatMap(told -> parts.awards(told).stream())
            .collect(
                Collectors.groupingBy(
                    ReportCourse.Marked::text, LinkedHashMap::new, Collectors.counting()));
    return counts.isEmpty()
        ? parts.texts().get("minutes.no-award")
        : counts.entrySet().stream()
            .map(
                each ->
                    parts
                        .texts()
                        .fill(
                            "minutes.count",
                            Map.of("what", each.getKey(), "number", each.getValue())))
            .collect(Collectors.joining(", "));
  }

  private List<MinutesPage.OfCertification> certifications() {
    List<MinutesPage.OfCertification> pages = new ArrayList<>();
    certifications.forEach(
        (referential, rows) ->
            pages.add(certification(referential, rows, pages.size() == certifications.size() - 1)));
    return pages;
  }

  private static MinutesPage.OfCertification certification(
      CertificationReferential referential, List<MinutesRow> rows, boolean isLast) {
    List<MinutesPage.Row> all = rows.stream().map(MinutesRow::write).toList();
    int before = isLast ? all.size() - 1 : all.size();
    return new MinutesPage.OfCertification(
        SessionParts.titleOf(referential),
        referential.getBlocks().stream()
            .map(block -> new Title(block.getCode().toString(), block.getTitle()))
            .toList(),
        SessionParts.competenciesOf(referential),
        all.subList(0, before),
        all.stream().skip(before).findFirst());
  }
}
