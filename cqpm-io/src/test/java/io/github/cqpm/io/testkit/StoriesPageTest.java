package io.github.cqpm.io.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Word;
import io.github.cqpm.io.text.Explanations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * STORIES.md, from which people write stories, says what holds. Its lists of rules, steps and words
 * are written anew with {@code -Dstories.update}.
 */
class StoriesPageTest {
  private static final Explanations FRENCH = Explanations.french();

  private final String page = read();

  /** Asks that a list of the page is as written. */
  private void requireList(String name, String written) throws IOException {
    String begin = "<!-- generated: %s -->\n".formatted(name);
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf("<!-- end -->", from);
    if (System.getProperty("stories.update") != null) {
      Files.writeString(
          Path.of("STORIES.md"), page.substring(0, from) + written + page.substring(to));
      return;
    }
    assertThat(page.substring(from, to))
        .as("STORIES.md is stale; write it anew with -Dstories.update and read it")
        .isEqualTo(written);
  }

  /** Returns what a subject of that kind is called in the complete candidacy. */
  private static String nameOf(Subject.Kind kind) {
    return switch (kind) {
      case CANDIDACY -> "candidacy";
      case PLAN -> "plan";
      case ASSESSMENT -> "assessment-BDC0158-1";
      case COMPETENCY -> "BDC0158-1";
      case BLOCK -> "BDC0158";
      case DELIBERATION -> "deliberation";
      case RULING -> "deliberation/BDC0158-1";
      case AWARD -> "deliberation/CQPM";
      case RETAINED_COMPETENCY, RETAINED_BLOCK -> "retained";
    };
  }

  private static String write(Subject.Kind kind) {
    return "%s : `%s`".formatted(FRENCH.label(kind), nameOf(kind));
  }

  @Test
  void lists_every_rule_with_its_question_and_its_subject() throws IOException {
    List<RuleId> always =
        RuleSet.referential().getRules().stream().map(RuleDescription::id).toList();
    StringBuilder list = new StringBuilder("\n| règle | question | sujet |\n|---|---|---|\n");
    for (RuleDescription<?> rule : RuleSet.agreement().getRules()) {
      list.append(
          "| `%s`%s | %s | %s |\n"
              .formatted(
                  rule.id(),
                  always.contains(rule.id()) ? "" : " *",
                  FRENCH.getQuestion(rule.id()),
                  write(rule.subjectKind().getKind())));
    }
    requireList("the rules", list.append('\n').toString());
  }

  @Test
  void lists_every_step_with_who_acts_and_about_what() throws IOException {
    StringBuilder list =
        new StringBuilder(
            "\n| mot | ce qui reste à faire | qui agit | sujet |\n|---|---|---|---|\n");
    for (Action action : Action.values()) {
      String about =
          switch (action) {
            case ENROL, PLAN, STATE_REGISTRATION -> write(Subject.Kind.CANDIDACY);
            case ASSESS, GIVE_OPINION, DELIBERATE, ASSESS_AGAIN -> write(Subject.Kind.COMPETENCY);
            case AWARD -> write(Subject.Kind.CANDIDACY) + ", ou " + write(Subject.Kind.BLOCK);
            case SATISFY_HOST_RULE -> "celui de la règle";
          };
      list.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(action, FRENCH.label(action), FRENCH.label(action.getActor()), about));
    }
    requireList("the steps", list.append('\n').toString());
  }

  /** Returns the words of a kind, each in French. */
  private static String words(String head, Enum<?>... words) {
    return Stream.of(words)
        .map(word -> "| `%s` | %s |\n".formatted(word, FRENCH.label(word)))
        .collect(Collectors.joining("", "\n| mot | %s |\n|---|---|\n".formatted(head), "\n"));
  }

  @Test
  void lists_why_something_is_left_aside() throws IOException {
    requireList("what is left aside", words("pourquoi", LeftAsideReason.values()));
  }

  @Test
  void lists_every_input_problem() throws IOException {
    requireList("the input problems", words("faute", InputProblemCode.values()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expected: { remainingSteps: { candidacy: AWARD } }",
        "candidacy: { deliberations: { deliberation: { awards: [CQPM] } } }"
            + "\nexpected: { remainingSteps: none, findings: { jury/award-agrees: { deliberation/CQPM: SATISFIED } } }",
        "candidacy: { target: [BDC0158] }"
            + "\nexpected: { remainingSteps: { BDC0158: AWARD }, awards: { BDC0158: ADMISSIBLE, BDC0167: none } }",
        "candidacy: { target: [BDC0158], deliberations: { deliberation: { awards: [BDC0158] } } }"
            + "\nexpected: { remainingSteps: none }",
        "candidacy: { target: [BDC0158] }\nregistration: unknown"
            + "\nexpected: { remainingSteps: { candidacy: STATE_REGISTRATION } }",
        "registration: none\nexpected: { awards: NOT_APPLICABLE, outcome: ADMISSIBLE }",
        "candidacy: { target: [BDC0158] }\nregistration: none"
            + "\nexpected: { awards: { BDC0158: NOT_ADMISSIBLE } }",
        "registration: 2024-01-01..2025-12-31\nexpected: { awards: ADMISSIBLE }",
        "registration: 2025-12-02..\nexpected: { awards: NOT_APPLICABLE }",
        "candidacy: { deliberations: none }\nregistration: 2025-12-01..2026-02-27"
            + "\nexpected: { awards: NOT_APPLICABLE }",
        "candidacy: { deliberations: none }\nregistration: 2026-02-28.."
            + "\nexpected: { awards: UNDETERMINED }",
        "candidacy: { commissions: { commission: { members: 1 } } }"
            + "\nexpected: { competencies: NOT_ASSESSED, outcome: UNDETERMINED }",
        "candidacy: { enrolments: none, plans: none, assessments: none, deliberations: none }"
            + "\nexpected: { findings: { jury/both-colleges: { candidacy: NOT_APPLICABLE } } }",
        "candidacy: { assessments: { BDC0167-1: ABSENT, BDC0167-2: EXCUSED } }"
            + "\nexpected: { competencies: { BDC0167-1: NOT_ASSESSED, BDC0167-2: NOT_ASSESSED } }",
        "candidacy: { opinions: none }"
            + "\nexpected: { competencies: ACQUIRED, remainingSteps: { all: GIVE_OPINION } }",
        "ruleSet: agreement\nregistration: 2025-12-15.."
            + "\ncandidacy: { opinions: { opinion: { date: 2025-12-15 } } }\nexpected:"
            + " { awards: ADMISSIBLE, competencies: { all: { since: 2025-12-15, keptUntil: 2027-12-01 } } }",
        "candidacy: { opinions: { opinion: { overallStance: RESERVED } },"
            + " assessments: { BDC0158-1: NOT_ACQUIRED } }\nexpected: { findings:"
            + " { company/opinion-agrees: { BDC0158-1: SATISFIED, BDC0158-2: SATISFIED } } }",
        "candidacy: { opinions: { opinion: { overallStance: UNFAVOURABLE } } }"
            + "\nexpected: { competencies: VALIDATED, outcome: ADMISSIBLE }",
        "candidacy: { opinions: { second: { date: 2025-11-14, overallStance: RESERVED } } }"
            + "\nexpected: { problems: [STANCES_DIFFER] }",
        "candidacy: { deliberations: { second: { date: 2025-12-01, rulings: REFUSED } } }"
            + "\nexpected: { problems: [RULINGS_DIFFER] }",
        "candidacy: { assessments: { second: { date: 2025-10-01, competency: BDC0158-1,"
            + " result: NOT_ACQUIRED } } }\nexpected: { problems: [RESULTS_DIFFER] }",
        "candidacy: { deliberations: { second: { date: 2025-12-10, awards: [CQPM] } } }"
            + "\nexpected: { remainingSteps: none }",
        "candidacy: { plans: { plan: { competencies: { BDC0167-1: { method: PROJECT,"
            + " reportDue: 2025-09-15 } } } }, reports: { BDC0167-1: { date: 2025-09-16 } } }\nexpected:"
            + " { findings: { project/report-in-time: { assessment-BDC0167-1: NOT_APPLICABLE } } }",
        "candidacy: { target: [BDC0158], revocations: { r: { date: 2026-01-01, record: opinion } } }"
            + "\nexpected: { leftAside: { opinion: REVOKED, assessment-BDC0167-1: OUTSIDE_TARGET,"
            + " assessment-BDC0167-2: OUTSIDE_TARGET, assessment-BDC0167-3: OUTSIDE_TARGET,"
            + " assessment-BDC0166-1: OUTSIDE_TARGET, assessment-BDC0166-2: OUTSIDE_TARGET } }",
      })
  void says_what_holds(String story) {
    Story.of("title: x\n" + story + "\n").verify();
  }

  @Test
  void shows_a_project_with_its_report() {
    String section = page.substring(page.indexOf("### Un projet et son rapport"));
    String candidacy = section.substring(section.indexOf("```yaml\n") + 8);
    Story.of(
            "title: x\n%sexpected: { findings: { project/report-in-time: { assessment-BDC0167-1: SATISFIED } } }"
                .formatted(candidacy.substring(0, candidacy.indexOf("```"))))
        .verify();
  }

  @Test
  void names_every_jar_that_a_suite_of_stories_needs() {
    String pom = page.substring(page.indexOf("```xml"), page.indexOf("```java"));
    assertThat(
            Pattern.compile(
                    "<artifactId>([^<]+)</artifactId>\\s*<version>[^<]+</version>(\\s*<cl)?")
                .matcher(pom)
                .results()
                .map(found -> found.group(1) + (found.group(2) == null ? "" : " testkit")))
        .containsExactly(
            "cqpm-io",
            "cqpm-io testkit",
            "cqpm-engine testkit",
            "cqpm-model testkit",
            "junit-jupiter",
            "snakeyaml-engine");
  }

  private static String read() {
    try {
      return Files.readString(Path.of("STORIES.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Set<String> names(String heading) {
    String section = page.substring(page.indexOf("\n## " + heading) + 4);
    section = section.substring(0, section.indexOf("\n## "));
    return Pattern.compile("(?m)^\\| (`[^|]+`) \\|")
        .matcher(section)
        .results()
        .flatMap(row -> Stream.of(row.group(1).replace("`", "").split(", ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void shows_a_whole_story_that_comes_true() {
    String story = page.substring(page.indexOf("```yaml\n") + 8);
    Story.of(story.substring(0, story.indexOf("```"))).verify();
  }

  @Test
  void lists_every_name_that_a_story_may_have() {
    assertThat(names("Ce qu'un récit peut dire")).isEqualTo(new TreeSet<>(StoryReader.KEYS));
    assertThat(names("Sous `expected`")).isEqualTo(new TreeSet<>(Expected.KEYS));
    assertThat(names("Sous `candidacy`"))
        .containsAll(CandidacyShape.RECORDS)
        .contains("route", "target", "hostCompany", "candidate", "referential")
        .hasSize(CandidacyShape.RECORDS.size() + 5);
  }

  @Test
  void shows_changes_that_can_be_read() {
    String section = page.substring(page.indexOf("\n## Sous `candidacy`"));
    List<String> changes =
        Pattern.compile("`(\\{[^`]+\\})`")
            .matcher(section.substring(0, section.indexOf("\n## ", 4)))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(changes).hasSizeGreaterThan(10);
    List<String> lists =
        Pattern.compile("(?m)^\\| `(\\w+)` \\| .*$")
            .matcher(section.substring(0, section.indexOf("\n## ", 4)))
            .results()
            .flatMap(
                row ->
                    Pattern.compile("`(\\{[^`]+\\})`")
                        .matcher(row.group())
                        .results()
                        .map(change -> row.group(1) + ": " + change.group(1)))
            .toList();
    assertThat(lists).hasSameSizeAs(changes);
    for (String change : lists) {
      String text =
          "title: x\ncandidacy:\n  %s\nexpected: { outcome: ADMISSIBLE }\n".formatted(change);
      assertThat(Story.of(text).getTitle()).as(change).isEqualTo("x");
    }
  }

  @Test
  void tells_the_complete_candidacy() {
    Fields complete = new CandidacyShape(Referentials.technicoCommercialIndustriel()).complete();
    for (String list : CandidacyShape.RECORDS) {
      Fields records =
          complete.find(list).map(Fields.class::cast).orElse(Fields.empty(Told.Place.NOWHERE));
      for (Field record : records.fields().values()) {
        String name = CandidacyShape.named(list, record.name(), record.value()).name();
        String day =
            ((Fields) record.value()).find("date").map(date -> ((Word) date).text()).orElse("");
        assertThat(page).contains("| `%s` | `%s` | %s".formatted(list, name, day));
      }
    }
  }
}
