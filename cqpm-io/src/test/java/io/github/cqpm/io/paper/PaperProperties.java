package io.github.cqpm.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whatever the candidacy, a paper states what the decision says, or is refused. */
@Domain(CertificationDomain.class)
class PaperProperties {
  private static final Papers PAPERS = Papers.french();
  private static final Pattern DAY = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");

  private static Stream<Dossier> dossiers(DecisionRequest request) {
    return Stream.of(RuleSet.referential(), RuleSet.agreement())
        .map(
            rules ->
                Dossier.of(
                    request.getReferential(),
                    request.getCandidacy(),
                    CertificationEngine.of(rules).decide(request)));
  }

  @Property(tries = 50)
  void the_information_says_of_each_competency_what_the_decision_says(
      @ForAll DecisionRequest request) {
    dossiers(request).forEach(PaperProperties::checkInformation);
  }

  private static void checkInformation(Dossier dossier) {
    AdmissibilityDecision decision = dossier.decision();
    Document page;
    try {
      page = Jsoup.parse(PAPERS.information(dossier));
    } catch (PaperRefusedException refused) {
      checkRefusal(refused, dossier);
      return;
    }
    assertThat(codes(page, "validated")).isEqualTo(having(decision, CompetencyStatus.VALIDATED));
    assertThat(codes(page, "retained")).isEqualTo(having(decision, CompetencyStatus.RETAINED));
    assertThat(codes(page, "open"))
        .isEqualTo(
            having(
                decision,
                CompetencyStatus.NOT_ASSESSED,
                CompetencyStatus.NOT_ACQUIRED,
                CompetencyStatus.ACQUIRED,
                CompetencyStatus.REFUSED));
    assertThat(codes(page, "blocks"))
        .isEqualTo(
            decision.getBlocks().stream()
                .filter(block -> block.status() == AdmissibilityStatus.ADMISSIBLE)
                .map(block -> block.block().toString())
                .toList());
    assertThat(days(page)).isSubsetOf(days(dossier));
    decision.getCompetencies().forEach(competency -> checkReasons(page, competency));
    checkDeliberations(page, dossier);
  }

  /** Each open competency is told with the word of its status, and no other one's. */
  private static void checkReasons(Document page, CompetencyDecision competency) {
    String told =
        page.select("#open .keep:has(.code)").stream()
            .filter(
                each ->
                    each.select("h3 .code").text().equals(competency.getCompetency().toString()))
            .map(Element::text)
            .collect(Collectors.joining());
    switch (competency.getStatus()) {
      case NOT_ASSESSED -> assertThat(told).contains("Aucune évaluation ne compte");
      case NOT_ACQUIRED -> assertThat(told).contains("l’a jugée non acquise le");
      case REFUSED -> assertThat(told).contains("Le jury a refusé de la valider le");
      case ACQUIRED ->
          assertThat(told)
              .contains("l’a jugée acquise le")
              .containsPattern("Validée par le jury le|Le jury doit encore se prononcer");
      default -> assertThat(told).isEmpty();
    }
  }

  /** Each result stands beside the day and the record of its deliberation, and its last day. */
  private static void checkDeliberations(Document page, Dossier dossier) {
    for (ValidatedResult result : dossier.decision().getValidatedResults()) {
      String row =
          page.select("#validated tr, #blocks tr").stream()
              .filter(each -> each.select("th .code").text().equals(result.getPart().toString()))
              .map(Element::text)
              .collect(Collectors.joining());
      assertThat(row)
          .contains(Explanations.french().write(result.getDate()))
          .contains(result.getDeliberation().toString());
      result
          .getKeptUntil()
          .ifPresent(last -> assertThat(row).contains(Explanations.french().write(last)));
    }
    boolean decided =
        dossier.decision().getProvenance().find(RuleId.COMPETENCY_RETENTION).isPresent();
    boolean any =
        dossier.decision().getValidatedResults().stream()
            .anyMatch(result -> result.getPart() instanceof CompetencyId);
    assertThat(page.select("#keeping").text().contains("n’en disent rien"))
        .isEqualTo(any && !decided);
  }

  private static List<String> codes(Document page, String section) {
    return page.select("#" + section + " th .code, #" + section + " h3 .code").eachText();
  }

  private static List<String> having(AdmissibilityDecision decision, CompetencyStatus... of) {
    return decision.getCompetencies().stream()
        .filter(competency -> Set.of(of).contains(competency.getStatus()))
        .map(competency -> competency.getCompetency().toString())
        .toList();
  }

  private static Set<String> days(Document page) {
    return DAY.matcher(page.body().text())
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The days that candidacy and decision hold. */
  private static Set<String> days(Dossier dossier) {
    AdmissibilityDecision decision = dossier.decision();
    Stream<LocalDate> due =
        dossier.candidacy().getPlans().stream()
            .flatMap(plan -> plan.getCompetencies().values().stream())
            .flatMap(planned -> planned.getReportDue().stream());
    Stream<LocalDate> sent =
        dossier.candidacy().getPlans().stream().flatMap(plan -> plan.getSentOn().stream());
    Stream<LocalDate> registered =
        dossier.referential().getRegistration().stream()
            .flatMap(registration -> registration.getPeriods().stream())
            .flatMap(
                period ->
                    Stream.concat(Stream.of(period.getFirstDay()), period.getLastDay().stream()));
    return Stream.of(
            dossier.candidacy().getRecords().stream().map(CandidacyRecord::getDate),
            due,
            sent,
            registered,
            Stream.of(decision.getProvenance().getAsOf()),
            decision.getCompetencies().stream()
                .map(CompetencyDecision::getKeptUntil)
                .flatMap(Optional::stream),
            decision.getValidatedResults().stream()
                .map(ValidatedResult::getKeptUntil)
                .flatMap(Optional::stream))
        .flatMap(each -> each)
        .map(Explanations.french()::write)
        .collect(Collectors.toSet());
  }

  private static void checkRefusal(PaperRefusedException refused, Dossier dossier) {
    AdmissibilityDecision decision = dossier.decision();
    boolean ruled =
        decision.getFindings(RuleId.RULING_AFTER_ASSESSMENT).stream()
            .anyMatch(finding -> finding.subject().kind() == Subject.Kind.RULING);
    switch (refused.getRefusal()) {
      case NO_RULING -> assertThat(ruled).isFalse();
      case NO_COUNTING_RULING -> assertThat(decision.getValidatedResults()).isEmpty();
      case ALL_ACQUIRED ->
          assertThat(decision.getCompetencies())
              .hasSameSizeAs(dossier.referential().getCompetencyIds())
              .allMatch(
                  competency ->
                      competency.getStatus() == CompetencyStatus.VALIDATED
                          || competency.getStatus() == CompetencyStatus.RETAINED);
      case AWARD_CONTRADICTED ->
          assertThat(decision.getFindings(RuleId.AWARD_AGREES))
              .anyMatch(
                  finding ->
                      finding.answer().kind() == Answer.Kind.VIOLATED
                          || finding.answer().kind() == Answer.Kind.UNDETERMINED);
      default -> throw new AssertionError("Not one of the information", refused);
    }
  }

  @Property(tries = 50)
  void a_block_is_attested_only_where_a_jury_awarded_it_and_it_is_admissible(
      @ForAll DecisionRequest request) {
    dossiers(request)
        .forEach(
            dossier ->
                dossier
                    .referential()
                    .getBlocks()
                    .forEach(block -> checkAttestation(dossier, block)));
  }

  private static void checkAttestation(Dossier dossier, CompetencyBlock block) {
    Document page;
    try {
      page = Jsoup.parse(PAPERS.attestation(dossier, block.getCode()));
    } catch (PaperRefusedException refused) {
      assertThat(refused.getMessage()).isNotBlank();
      return;
    }
    String day = page.select(".attested .whole").text();
    assertThat(dossier.candidacy().getDeliberations())
        .anySatisfy(
            held -> {
              assertThat(held.getAwards()).contains(Award.block(block.getCode()));
              assertThat(Explanations.french().write(held.getDate())).isEqualTo(day);
              assertThat(dossier.decision().getRecords()).contains(held.getId());
            });
    assertThat(dossier.decision().find(block.getCode()).orElseThrow().award().name())
        .isEqualTo("ADMISSIBLE");
  }

  @Property(tries = 20)
  void a_grid_has_a_sheet_for_each_assessment_and_marks_those_that_do_not_count(
      @ForAll DecisionRequest request) {
    dossiers(request)
        .forEach(
            dossier -> {
              Document page = Jsoup.parse(PAPERS.grid(dossier));
              List<Element> held =
                  page.select("section.grid").stream()
                      .filter(sheet -> !sheet.select(".outcome .choice strong").isEmpty())
                      .toList();
              assertThat(held).hasSameSizeAs(dossier.candidacy().getAssessments());
              assertThat(
                      held.stream()
                          .filter(sheet -> sheet.select(".answer.not-satisfied").isEmpty()))
                  .as("those that count")
                  .hasSize((int) counting(dossier));
            });
  }

  /**
   * How many assessments nothing stands against: in force, and of no blocking rule that objects.
   */
  private static long counting(Dossier dossier) {
    AdmissibilityDecision decision = dossier.decision();
    Set<String> out =
        Stream.concat(
                decision.getLeftAside().stream().map(aside -> aside.record().toString()),
                decision.getFindings().stream()
                    .filter(finding -> finding.subject().kind() == Subject.Kind.ASSESSMENT)
                    .filter(finding -> !finding.answer().isClear())
                    .filter(
                        finding ->
                            decision
                                .getProvenance()
                                .find(finding.rule())
                                .map(AppliedRule::severity)
                                .filter(severity -> severity == Severity.BLOCKING)
                                .isPresent())
                    .map(finding -> finding.subject().key()))
            .collect(Collectors.toSet());
    return dossier.candidacy().getAssessments().stream()
        .filter(held -> !out.contains(held.getId().toString()))
        .count();
  }
}
