package io.github.cqpm.engine.testkit;

import static io.github.cqpm.engine.SpoiledLaws.AS_OF;
import static io.github.cqpm.engine.SpoiledLaws.COMPLETE;
import static io.github.cqpm.engine.SpoiledLaws.KEPT;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.HostRule;
import io.github.cqpm.engine.LaterAgreement;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.SpoiledLaws;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.testkit.SmallReferential;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * LAWS.md says of each law what the law says of itself, and shows the message of one that is really
 * broken.
 */
class LawsDocumentTest {
  private static final Path FILE = Path.of("LAWS.md");
  private static final String UPDATE =
      "./mvnw -q -pl cqpm-engine -am verify -Dtest=LawsDocumentTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip -Dlaws.update";
  private static final int WIDTH = 150;
  private static final Pattern SECTION = Pattern.compile("(?ms)^## Law (\\d+)\n.*?(?=^## |\\z)");
  private static final Pattern SAID = Pattern.compile("(?m)(^- `Laws\\.[^\n]*\n(  [^\n]*\n)?)+");
  private static final Pattern SHOWN = Pattern.compile("(?s)```text\n.*?```\n");

  @Test
  void is_what_the_laws_make_of_it() throws IOException {
    String before = Files.readString(FILE);
    String written =
        SECTION
            .matcher(before)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        rewrite(found.group(), Integer.parseInt(found.group(1)))));
    if (Boolean.getBoolean("laws.update")) {
      Files.writeString(FILE, written);
    }
    assertThat(Files.readString(FILE))
        .as("cqpm-engine/LAWS.md is stale. Write it anew with: %s", UPDATE)
        .isEqualTo(written);
  }

  /** Returns a section with what its law says and a message of it. */
  private static String rewrite(String section, int number) {
    List<Law> laws = Stream.of(Law.values()).filter(law -> law.getNumber() == number).toList();
    String said =
        laws.stream()
            .flatMap(
                law ->
                    law.getMethods().stream()
                        .map(method -> "- `Laws.%s`:%n  %s%n".formatted(method, law.getSentence())))
            .collect(joining());
    String shown = laws.stream().map(law -> cut(messageOf(broken(law)))).collect(joining("\n\n"));
    String rewritten = SAID.matcher(section).replaceFirst(Matcher.quoteReplacement(said));
    return SHOWN
        .matcher(rewritten)
        .replaceFirst(Matcher.quoteReplacement("```text\n" + shown + "\n```\n"));
  }

  /** Returns the message with no line longer than a page is wide. */
  private static String cut(String message) {
    return message
        .lines()
        .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + " […]" : line)
        .collect(joining("\n"));
  }

  @Test
  void has_a_section_for_each_law_in_order() throws IOException {
    assertThat(
            SECTION
                .matcher(Files.readString(FILE))
                .results()
                .map(found -> Integer.parseInt(found.group(1))))
        .containsExactlyElementsOf(Stream.of(Law.values()).map(Law::getNumber).distinct().toList());
  }

  @Test
  void has_in_each_section_what_is_asked_on_the_day_on_which_it_fails() throws IOException {
    assertThat(SECTION.matcher(Files.readString(FILE)).results().map(found -> found.group()))
        .allSatisfy(
            section ->
                assertThat(section)
                    .containsPattern(SAID)
                    .containsPattern(SHOWN)
                    .contains(
                        "**Why it must hold.**",
                        "**When it speaks.**",
                        "**The message.**",
                        "**What usually breaks it.**",
                        "**What a rule of yours may do.**"));
  }

  @Test
  void every_method_of_the_laws_is_one_of_a_law() {
    assertThat(Stream.of(Law.values()).flatMap(law -> law.getMethods().stream()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Laws.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals("of"))
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void a_broken_law_names_its_section(Law law) {
    assertThat(messageOf(broken(law)))
        .startsWith("Law %d is broken: %s".formatted(law.getNumber(), law.getSentence()))
        .endsWith("cqpm-engine/LAWS.md#law-" + law.getNumber());
  }

  @Test
  void the_guide_has_the_command_that_writes_it() throws IOException {
    assertThat(Files.readString(Path.of("..", "CONTRIBUTING.md"))).contains(UPDATE);
  }

  private static String messageOf(ThrowingCallable trial) {
    return catchThrowableOfType(AssertionError.class, trial)
        .getMessage()
        .replace(System.lineSeparator(), "\n");
  }

  /** Returns a trial of the law on an engine that does not keep it. */
  private static ThrowingCallable broken(Law law) {
    DecisionRequest request = SpoiledLaws.request(COMPLETE);
    DecisionRequest ofPriorExperience =
        SpoiledLaws.request(
            Candidacy.builder().from(COMPLETE).route(AccessRoute.PRIOR_EXPERIENCE).build());
    return switch (law) {
      case ORDER_OF_RECORDS ->
          () ->
              violatedWhere(
                      context ->
                          !context
                              .getCandidacy()
                              .getAssessments()
                              .get(0)
                              .getCompetency()
                              .equals(SmallReferential.PROSPECT))
                  .orderOfRecordsChangesNothing(request, 1);
      case STANCE_OF_COMPANY ->
          () ->
              violatedWhere(
                      context ->
                          context.getOpinions().stream()
                              .flatMap(opinion -> opinion.getOverallStance().stream())
                              .anyMatch(stance -> stance != OpinionStance.FAVOURABLE))
                  .stanceOfCompanyChangesNoStatus(request, 3);
      case OPINION_OF_PRIOR_EXPERIENCE ->
          () ->
              violatedWhere(context -> context.getOpinions().isEmpty())
                  .opinionRemovedChangesNothingForPriorExperience(ofPriorExperience);
      case ADMISSIBLE_IS_COMPLETE ->
          () ->
              EngineUnderTest.tampered(
                  new OneNotAssessed(),
                  () ->
                      Laws.of(EngineUnderTest.standard())
                          .admissibleImpliesEveryCompetencyValidatedOrRetained(request));
      case REFUSAL ->
          () ->
              SpoiledLaws.by(
                      SubjectKind.RULING,
                      (ruling, context) ->
                          ruling.getRuling() == Ruling.REFUSED
                              ? HostRule.VIOLATED
                              : Answer.satisfied())
                  .refusalByOnlyRulingMakesNotAdmissible(request);
      case FAVOURABLE_RECORD ->
          () ->
              violatedWhere(context -> context.getOpinions().size() > 1)
                  .favourableRecordKeepsAdmissible(request, 1);
      case RECORD_REMOVED ->
          () ->
              violatedWhere(context -> context.getOpinions().isEmpty())
                  .recordRemovedNeverMakesNotAdmissible(request, 1);
      case WHOLE_AND_BLOCKS ->
          () -> violatedWhere(context -> true).wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(request);
      case DECIDED_TWICE -> () -> forgetful().decidedTwiceIsEqual(request);
      case WRITTEN_AND_READ ->
          () ->
              KEPT.writtenAndReadIsEqual(
                  request,
                  decision ->
                      AdmissibilityDecision.builder()
                          .from(decision)
                          .outcome(AdmissibilityStatus.UNDETERMINED)
                          .build());
      case REVOKED ->
          () ->
              violatedWhere(context -> !context.getCandidacy().getRevocations().isEmpty())
                  .revokedRecordCountsAsIfItHadNeverBeen(
                      SpoiledLaws.request(SpoiledLaws.withOpinionRevoked()));
      case RETENTION_OVER ->
          () ->
              SpoiledLaws.by(
                      SubjectKind.DELIBERATION,
                      (deliberation, context) ->
                          context.getAsOf().isAfter(AS_OF) ? Answer.satisfied() : HostRule.VIOLATED)
                  .resultWhosePeriodWasOverIsNotKeptLater(
                      SpoiledLaws.request(COMPLETE.plus(retained())), AS_OF.plusDays(1));
      case LATER_VERSION ->
          () ->
              KEPT.laterVersionChangesNoEarlierDecision(
                  request, versionFrom(AS_OF), AS_OF.plusDays(1));
      case RECORD_TO_COME ->
          () ->
              violatedWhere(
                      context ->
                          context.getCandidacy().getOpinions().size()
                              > context.getOpinions().size())
                  .recordToComeCountsAsIfItHadNeverBeen(request, 1);
      case ANSWER_STAYS ->
          () ->
              SpoiledLaws.by(
                      SubjectKind.ASSESSMENT,
                      (assessment, context) ->
                          context.getAssessments().size() > 1
                              ? HostRule.VIOLATED
                              : Answer.satisfied())
                  .answerStays(request, 1);
      case VALIDATED_SINCE ->
          () ->
              SpoiledLaws.by(
                      SubjectKind.DELIBERATION,
                      (deliberation, context) ->
                          context.getAsOf().isAfter(deliberation.getDate())
                              ? Answer.satisfied()
                              : HostRule.VIOLATED)
                  .validatedStandsSinceItsDay(request);
      case KEPT_UNTIL ->
          () ->
              EngineUnderTest.tampered(
                  new KeptADayLonger(),
                  () ->
                      Laws.of(EngineUnderTest.of(RuleSet.agreement()))
                          .resultIsKeptUntilItsDay(request));
      case OTHER_PARTS ->
          () ->
              SpoiledLaws.by(
                      SubjectKind.ASSESSMENT,
                      (assessment, context) ->
                          context.getAssessments().size() > 2
                              ? Answer.satisfied()
                              : HostRule.VIOLATED)
                  .otherCompetenciesChangeNothing(request);
      case NOTHING_ADDED ->
          () ->
              violatedWhere(context -> context.getOpinions().size() > 1)
                  .recordEnteredTwiceCountsOnce(request, 1);
      case EVERY_SUBJECT ->
          () ->
              EngineUnderTest.tampered(
                  new OneFindingLost(),
                  () -> Laws.of(EngineUnderTest.standard()).everyRecordAndSubjectIsThere(request));
      case CONSISTENT ->
          () ->
              EngineUnderTest.tampered(
                  new OneNotAssessed(),
                  () -> Laws.of(EngineUnderTest.standard()).statusesFollowFromFindings(request));
      case AS_RECORDS_LEAVE_IT ->
          () ->
              EngineUnderTest.tampered(
                  new OneNotAssessed(),
                  () ->
                      Laws.of(EngineUnderTest.standard())
                          .competencyStandsAsItsRecordsLeaveIt(request));
      case ASKED_ON_COMPLETION ->
          () ->
              EngineUnderTest.tampered(
                  new AskedTooLate(),
                  () ->
                      Laws.of(EngineUnderTest.of(RuleSet.agreement()))
                          .retainedResultIsAskedAboutOnCompletion(
                              SpoiledLaws.request(COMPLETE.plus(retained()))));
      case DIFFERENCE ->
          () -> {
            CertificationEngine engine = CertificationEngine.standard();
            AdmissibilityDecision one =
                engine.decide(new LawCase(request).asOf(AS_OF.minusMonths(3)));
            AdmissibilityDecision other = engine.decide(request);
            DifferenceLaw.require(one, other, other.diff(other), request);
          };
    };
  }

  /** Returns the laws on an engine that has nothing admissible where the facts are such. */
  private static Laws violatedWhere(Predicate<RuleContext> facts) {
    return SpoiledLaws.where(facts);
  }

  /** Returns the laws on an engine with a rule that is satisfied the first time it is asked. */
  private static Laws forgetful() {
    Deque<RuleContext> asked = new ArrayDeque<>();
    return SpoiledLaws.where(
        context -> {
          asked.add(context);
          return asked.size() > 1;
        });
  }

  /** Returns a result whose period was over the day before, had it lasted 24 months. */
  private static RetainedResult retained() {
    return RetainedResult.builder()
        .id(RecordId.of("retained"))
        .date(AS_OF.minusMonths(24).minusDays(1))
        .part(SmallReferential.PROSPECT)
        .certification(SmallReferential.ID)
        .build();
  }

  private static CertificationEngine versionFrom(LocalDate day) {
    return CertificationEngine.of(
        RuleSet.agreement(
            List.of(LaterAgreement.text("2", day, Period.ofYears(4), Period.ofYears(6)))));
  }

  /** An engine that says ADMISSIBLE where it says itself that something was never assessed. */
  private static final class OneNotAssessed implements Tampering {
    @Override
    public AdmissibilityDecision insteadOf(
        AdmissibilityDecision decision, DecisionRequest request) {
      CompetencyDecision first = decision.getCompetencies().get(0);
      return AdmissibilityDecision.builder()
          .from(decision)
          .competencies(
              Stream.concat(
                      Stream.of(
                          CompetencyDecision.builder()
                              .competency(first.getCompetency())
                              .status(CompetencyStatus.NOT_ASSESSED)
                              .build()),
                      decision.getCompetencies().stream().skip(1))
                  .toList())
          .build();
    }
  }

  /** An engine that says of what was validated that it is kept a day longer than it is. */
  private static final class KeptADayLonger implements Tampering {
    @Override
    public AdmissibilityDecision insteadOf(
        AdmissibilityDecision decision, DecisionRequest request) {
      return AdmissibilityDecision.builder()
          .from(decision)
          .validatedResults(
              decision.getValidatedResults().stream()
                  .map(
                      result ->
                          ValidatedResult.builder()
                              .from(result)
                              .keptUntil(result.getKeptUntil().map(day -> day.plusDays(1)))
                              .build())
                  .toList())
          .build();
    }
  }

  /** An engine that asks about a retained competency when its period is over. */
  private static final class AskedTooLate implements Tampering {
    @Override
    public AdmissibilityDecision insteadOf(
        AdmissibilityDecision decision, DecisionRequest request) {
      return AdmissibilityDecision.builder()
          .from(decision)
          .findings(
              decision.getFindings().stream()
                  .map(
                      finding ->
                          finding.rule().equals(RuleId.COMPETENCY_RETENTION)
                              ? new Finding(
                                  finding.rule(),
                                  finding.subject(),
                                  Answer.violated(Reason.of(ReasonCode.RETENTION_OVER)))
                              : finding)
                  .toList())
          .build();
    }
  }

  /** An engine whose decision has lost its first finding. */
  private static final class OneFindingLost implements Tampering {
    @Override
    public AdmissibilityDecision insteadOf(
        AdmissibilityDecision decision, DecisionRequest request) {
      return AdmissibilityDecision.builder()
          .from(decision)
          .findings(decision.getFindings().stream().skip(1).toList())
          .build();
    }
  }
}
