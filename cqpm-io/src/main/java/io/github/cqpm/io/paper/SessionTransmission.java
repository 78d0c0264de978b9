package io.github.cqpm.io.paper;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.rule.RuleSource;
import io.github.cqpm.io.Digests;
import io.github.cqpm.io.internal.pages.TransmissionPage;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes what a jury hands to the <i>groupe technique paritaire « Certifications »</i>: only of a
 * session at which it ruled on every candidate, since results are handed over.
 */
final class SessionTransmission {
  private static final String ARTICLE = "KALIARTI000041698698";

  private final SessionParts parts;

  private SessionTransmission(SessionParts parts) {
    this.parts = parts;
  }

  static TransmissionPage of(SessionParts parts) {
    SessionRefusals.requireMembers(parts);
    SessionRefusals.requireDecidedByDay(parts);
    SessionRefusals.requireDeliberated(parts);
    SessionRefusals.requireOneJury(parts);
    return new SessionTransmission(parts).write();
  }

  private TransmissionPage write() {
    RuleSource source = article();
    return new TransmissionPage(
        parts.head("transmission", true).withCaution(caution(source)),
        paragraph(source),
        source.getDocument() + ", " + source.getHeading(),
        certifications(),
        rules());
  }

  /** Returns the article that asks for it, whatever rules were decided by. */
  private static RuleSource article() {
    return RuleSet.agreement().getVersions().stream()
        .flatMap(version -> version.getSources().stream())
        .filter(source -> source.getArticleId().filter(ARTICLE::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** Returns the third of the paragraphs that have been seen, which is about the transmission. */
  private static String paragraph(RuleSource article) {
    return article.getWording().get(2);
  }

  /** Returns what must be known of the article, whatever rules were decided by. */
  private String caution(RuleSource article) {
    return parts
        .texts()
        .fill("session.caution", "text", parts.explanations().getCaution(article.getCaution()));
  }

  private List<TransmissionPage.OfCertification> certifications() {
    List<TransmissionPage.OfCertification> certifications = new ArrayList<>();
    Map<CertificationReferential, List<Told>> all = parts.byReferential();
    all.forEach(
        (referential, candidates) ->
            certifications.add(
                certification(referential, candidates, certifications.size() == all.size() - 1)));
    return certifications;
  }

  private TransmissionPage.OfCertification certification(
      CertificationReferential referential, List<Told> candidates, boolean isLast) {
    List<TransmissionPage.Row> all = candidates.stream().map(this::row).toList();
    int before = isLast ? all.size() - 1 : all.size();
    return new TransmissionPage.OfCertification(
        SessionParts.titleOf(referential),
        List.of(
            parts.fact("transmission.version", referential.getVersion()),
            parts.fact("transmission.digest", Digests.of(referential))),
        SessionParts.competenciesOf(referential),
        all.subList(0, before),
        all.stream().skip(before).findFirst());
  }

  private TransmissionPage.Row row(Told told) {
    String asOf = parts.explanations().write(told.decision().getProvenance().getAsOf());
    Report.Verdict verdict = told.report().verdict();
    return new TransmissionPage.Row(
        parts.call(told),
        parts.explanations().write(told.decision().getTarget()),
        told.deliberated().deliberations().stream()
            .map(JuryDeliberation::getId)
            .map(String::valueOf)
            .collect(Collectors.joining(", ")),
        rulings(told),
        parts.awards(told),
        new ReportCourse.Marked(
            verdict.mark(),
            parts
                .texts()
                .fill("transmission.outcome", Map.of("outcome", verdict.outcome(), "day", asOf))),
        List.of(
            parts.fact("transmission.digest.candidacy", Digests.of(told.dossier().candidacy())),
            parts.fact("transmission.digest.decision", Digests.of(told.decision()))));
  }

  /** Returns the rulings of the day: together those marked alike, for the same reason. */
  private List<TransmissionPage.Ruled> rulings(Told told) {
    record Alike(Ruling ruling, Mark mark, String note) {}
    Map<Alike, List<String>> rulings =
        RulingOfDay.of(parts, told).stream()
            .sorted(Comparator.comparing(RulingOfDay::ruling))
            .collect(
                Collectors.groupingBy(
                    given -> new Alike(given.ruling(), given.mark(), given.note()),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        given -> given.competency().toString(), Collectors.toList())));
    return rulings.entrySet().stream()
        .map(
            each ->
                new TransmissionPage.Ruled(
                    each.getKey().ruling().name(),
                    new ReportCourse.Marked(
                        each.getKey().mark(), parts.explanations().label(each.getKey().ruling())),
                    each.getValue(),
                    each.getKey().note()))
        .toList();
  }

  /**
   * Returns the rules by which was decided, and the values of a policy that is not the usual one.
   */
  private List<Report.Fact> rules() {
    return parts.told().stream()
        .map(told -> told.decision().getProvenance())
        .flatMap(this::rules)
        .distinct()
        .toList();
  }

  private Stream<Report.Fact> rules(Provenance provenance) {
    String key = "transmission.rule-set." + provenance.getRuleSet();
    Report.Fact rules =
        parts.fact(
            "transmission.rules",
            parts
                .texts()
                .fill(
                    parts.texts().keys().contains(key) ? key : "transmission.rule-set",
                    Map.of(
                        "id", provenance.getRuleSet(), "version", provenance.getRuleSetVersion())));
    return Stream.concat(
        Stream.of(rules),
        provenance.getPolicy().equals(DecisionPolicy.standard())
            ? Stream.empty()
            : parts
                .explanations()
                .explain(provenance.getPolicy())
                .lines()
                .map(line -> parts.fact("transmission.policy", line)));
  }
}
