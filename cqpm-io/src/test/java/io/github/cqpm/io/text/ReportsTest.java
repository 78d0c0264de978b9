package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole reports, to the letter: the candidacy of FORMAT.md without the company's opinion, and what
 * changes when it comes. After a wanted change, run this test with {@code -Dreports.update=true},
 * and read what it wrote as a member of a jury would.
 */
class ReportsTest {
  private static final Path FOLDER = Path.of("src/test/resources/io/github/cqpm/io/text");

  private static Dossier without;
  private static Dossier with;

  @BeforeAll
  static void decide_with_and_without_the_opinion() {
    Candidacy candidacy = CqpmJson.standard().readCandidacy(FormatExamples.candidacy());
    with = decide(candidacy);
    without = decide(candidacy.without(RecordId.of("O1")));
  }

  private static Dossier decide(Candidacy candidacy) {
    var referential = CqpmJson.standard().readReferential(FormatExamples.referential());
    return Dossier.of(
        referential,
        candidacy,
        CertificationEngine.of(RuleSet.agreement())
            .decide(
                DecisionRequest.builder()
                    .referential(referential)
                    .candidacy(candidacy)
                    .policy(DecisionPolicy.builder().addNotices(RuleId.PLAN_MADE).build())
                    .putDigest("dupont.json", "sha256:0")
                    .asOf(LocalDate.of(2026, 5, 1))
                    .build()));
  }

  static Stream<Arguments> reports() {
    return Stream.of(Depth.values())
        .flatMap(depth -> Stream.of("fr", "en").map(lang -> Arguments.of(depth, lang)));
  }

  private static Explanations in(String language) {
    return language.equals("fr") ? Explanations.french() : Explanations.english();
  }

  private static void assertWritten(String text, String name) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("reports.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(text)
        .as("%s is stale; write it anew with -Dreports.update=true and read it", name)
        .isEqualTo(Files.readString(file));
  }

  /** What blocks, in Markdown and in English, is in {@link ReportCasesTest}. */
  @Test
  void reports_read_as_they_were_reviewed() throws IOException {
    assertWritten(Explanations.french().explain(without, Depth.STATUS), "decision-status-fr.txt");
    assertWritten(Explanations.french().explain(without, Depth.FULL), "decision-full-fr.txt");
    assertWritten(Explanations.english().toMarkdown(with, Depth.FULL), "decision-full-en.md");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void nobody_and_no_free_text_stands_in_a_report(Depth depth, String language) {
    Explanations told = in(language);
    assertThat(told.explain(with.decision().diff(without.decision())))
        .doesNotContain("c-1041")
        .satisfies(ReportsTest::assertNobodyIsNamed);
    assertThat(told.explain(with, depth))
        .containsOnlyOnce("c-1041")
        .satisfies(ReportsTest::assertNobodyIsNamed);
    assertThat(told.toMarkdown(with, depth))
        .containsOnlyOnce("c-1041")
        .satisfies(ReportsTest::assertNobodyIsNamed);
  }

  private static void assertNobodyIsNamed(String report) {
    assertThat(report)
        .doesNotContain("m-1", "m-2", "j-1", "j-2", "bon travail", "dossier complet")
        .doesNotContain("saisi par erreur", "dix pages", "dossier 12", "soutenance", "atelier")
        .doesNotContain("dupont");
  }

  @Test
  void a_difference_reads_as_it_was_reviewed() throws IOException {
    assertWritten(
        Explanations.french().explain(with.decision().diff(without.decision())),
        "difference-fr.txt");
  }

  @Test
  void what_does_not_differ_is_said() {
    assertThat(Explanations.french().explain(with.decision().diff(with.decision())))
        .isEqualTo(
            "Rien n’a changé\u202F: ni statut, ni réponse, ni ce qui reste à faire, ni les pièces non"
                + " prises en compte.\n");
  }

  @Test
  void what_the_two_decisions_were_made_with_is_told_where_it_differs() {
    DecisionPolicy overruling = DecisionPolicy.builder().juryMayOverrule(true).build();
    AdmissibilityDecision other =
        AdmissibilityDecision.builder()
            .from(with.decision())
            .provenance(
                Provenance.builder()
                    .from(with.decision().getProvenance())
                    .policy(overruling)
                    .build())
            .build();
    assertThat(Explanations.english().explain(other.diff(with.decision())))
        .isEqualTo(
            """
            Nothing changed: no status, no answer, nothing that remains to be done or is left aside.

            Decided with:
              before: The jury may validate what the commission judged not acquired: no (standard)
              before: Blocking rules turned into points to watch: plan/made (standard: none)
              after: The jury may validate what the commission judged not acquired: yes (standard: no)
              after: Blocking rules turned into points to watch: none (standard)
            """);
  }

  @Test
  void every_rule_is_told_in_full() {
    Report report = Explanations.french().report(without, Depth.FULL);
    int told = report.reasons().stream().mapToInt(about -> about.reasons().size()).sum();
    assertThat(told)
        .isBetween(
            without.decision().getFindings().size() - report.whatBlocks().size(),
            without.decision().getFindings().size());
  }

  @Test
  void explained_without_a_depth_a_decision_tells_what_blocks() {
    assertThat(Explanations.french().explain(without))
        .isEqualTo(Explanations.french().explain(without, Depth.BLOCKING));
  }

  @Test
  void what_people_wrote_is_told_only_where_the_host_asks_for_it() {
    Dossier refused =
        ToldReports.dossier(ToldReports.ruling(Ruling.REFUSED, "Trop peu de visites."));
    Explanations free = Explanations.french().withFreeText();
    for (Depth depth : Depth.values()) {
      assertThat(Explanations.french().explain(refused, depth)).doesNotContain("visites");
      assertThat(Explanations.french().toMarkdown(refused, depth)).doesNotContain("visites");
      assertThat(free.explain(refused, depth)).contains("«\u202FTrop peu de visites.\u202F»");
      assertThat(free.toMarkdown(refused, depth)).contains("Trop peu de visites.");
      assertThat(free.report(refused, depth).whatBlocks().toString()).doesNotContain("visites");
      assertThat(free.report(refused, depth).toString()).doesNotContain("visites");
    }
  }

  @Test
  void no_sentence_and_no_quotation_stands_twice() {
    for (Candidacy candidacy :
        List.of(
            ToldReports.COMPLETE,
            ToldReports.ruling(Ruling.REFUSED, ""),
            ToldReports.saying(OpinionStance.UNFAVOURABLE))) {
      Report report = Explanations.french().report(ToldReports.dossier(candidacy), Depth.FULL);
      assertThat(report.quotations())
          .extracting(quotation -> quotation.text() + quotation.source())
          .doesNotHaveDuplicates();
      assertThat(report.whatBlocks()).extracting(Report.Point::text).doesNotHaveDuplicates();
      List<String> told =
          report.reasons().stream()
              .flatMap(about -> about.reasons().stream())
              .map(Report.Reason::text)
              .toList();
      assertThat(report.whatBlocks())
          .extracting(Report.Point::text)
          .doesNotContainAnyElementsOf(told);
    }
    assertThat(ToldReports.french(ToldReports.COMPLETE).reasons())
        .as("what passed is told only in full")
        .isEmpty();
  }

  @Test
  void a_difference_tells_what_is_done_and_what_is_left_aside_now() {
    AdmissibilityDecision before = ToldReports.dossier(ToldReports.COMPLETE).decision();
    AdmissibilityDecision after =
        ToldReports.dossier(ToldReports.awarding(Award.certificate())).decision();
    assertThat(Explanations.french().explain(after.diff(before)))
        .contains("N’est plus à faire\u202F:\n  le jury paritaire\u202F: attribuer\n");
    assertThat(Explanations.english().explain(before.diff(after)))
        .contains("Now remains to be done:\n  the joint jury: award\n");
    AdmissibilityDecision earlier =
        CertificationEngine.standard()
            .decide(
                ToldReports.REFERENTIAL,
                ToldReports.COMPLETE,
                CompleteCandidacy.DELIBERATED.minusDays(1));
    assertThat(Explanations.french().explain(before.diff(earlier)))
        .contains("Enregistrements ajoutés\u202F: deliberation\n")
        .contains("Pièces désormais non prises en compte, ou qui le sont de nouveau\u202F:\n")
        .contains("  deliberation\u202F: postérieur à la date de la décision → prise en compte\n");
    assertThat(Explanations.english().explain(earlier.diff(before)))
        .contains("Records no longer in force: deliberation\n");
  }
}
