package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.decision.Actor;
import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.Title;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of candidacies, as its page shows it.
 *
 * @param filters links to those for whom somebody has to act
 * @param rows the candidacies
 */
public record ListPage(List<Shell.Link> filters, List<Row> rows) {
  private static final String MINE = "moi";

  /** Copies the lists. */
  public ListPage {
    filters = List.copyOf(filters);
    rows = List.copyOf(rows);
  }

  /**
   * A candidacy.
   *
   * @param address its page
   * @param candidate the name of the candidate
   * @param target what the candidate wants
   * @param mark the mark of the outcome
   * @param outcome the outcome in a word
   * @param award how the award stands
   * @param done how many competencies are validated or kept
   * @param blocks what blocks first
   * @param actor who acts next
   * @param step what is done next
   * @param mine whether something is to be done by the reader
   * @param next who acts next, if anybody
   */
  public record Row(
      String address,
      String candidate,
      String target,
      Mark mark,
      String outcome,
      String award,
      String done,
      String blocks,
      String actor,
      String step,
      boolean mine,
      Optional<Actor> next) {
    static Row of(Opened opened) {
      Report report = opened.report();
      Report.Verdict verdict = report.verdict();
      List<Todo> todos = Todos.of(opened, report).now();
      return new Row(
          opened.address(),
          opened.candidate(),
          report.subject().target(),
          verdict.mark(),
          verdict.outcome(),
          verdict.award().text(),
          report.matrix().summary(),
          blocks(report),
          todos.isEmpty() ? "" : todos.get(0).actor(),
          todos.isEmpty() ? report.noStep() : told(todos.get(0)),
          todos.stream().anyMatch(Todo::isForReader),
          opened.questions().stream()
              .filter(question -> question.severity() == Severity.BLOCKING)
              .findFirst()
              .map(Question::actor));
    }

    /**
     * One that cannot be decided on waits for the centre, which revokes what does not go together.
     */
    static Row of(Undecided undecided) {
      Opened opened = undecided.opened();
      return new Row(
          opened.address(),
          opened.candidate(),
          "",
          Mark.NOT_SATISFIED,
          "ne peut pas être décidée",
          "",
          "",
          undecided.problems().get(0),
          opened.words().label(Actor.CENTRE),
          "annuler la pièce en cause",
          undecided.mayRevoke(),
          Optional.of(Actor.CENTRE));
    }

    private static String told(Todo todo) {
      return todo.when().isEmpty() ? todo.what() : todo.what() + ", " + todo.when();
    }

    private static String codes(Report.Point point) {
      return point.about().isEmpty()
          ? ""
          : point.about().stream()
              .map(Title::code)
              .collect(Collectors.joining(", ", "", "\u202F: "));
    }

    private static String blocks(Report report) {
      List<Report.Point> points = CandidacyPage.blocking(report);
      if (points.isEmpty()) {
        return "rien";
      }
      String more = points.size() == 1 ? "" : " (et %s de plus)".formatted(points.size() - 1);
      return codes(points.get(0)) + points.get(0).text() + more;
    }
  }

  /** Returns the page, with those for whom that one has to act; with all, where nobody is named. */
  static ListPage of(List<Opened> opened, List<Undecided> undecided, String who) {
    List<Row> all =
        Stream.concat(undecided.stream().map(Row::of), opened.stream().map(Row::of)).toList();
    List<Shell.Link> filters = new ArrayList<>();
    add(filters, all, "", "Toutes", row -> true, who);
    add(filters, all, MINE, "À vous d’agir", Row::mine, who);
    for (Actor actor : Actor.values()) {
      add(
          filters,
          all,
          key(actor),
          "Attend " + Explanations.french().label(actor),
          row -> row.next().filter(actor::equals).isPresent(),
          who);
    }
    return new ListPage(filters, all.stream().filter(filter(who)).toList());
  }

  private static void add(
      List<Shell.Link> filters,
      List<Row> all,
      String key,
      String text,
      Predicate<Row> filter,
      String who) {
    long count = all.stream().filter(filter).count();
    if (count > 0 || key.equals(who)) {
      filters.add(
          new Shell.Link(
              key.isEmpty() ? "/candidatures" : "/candidatures?qui=" + key,
              "%s (%s)".formatted(text, count),
              key.equals(who)));
    }
  }

  private static Predicate<Row> filter(String who) {
    if (who.equals(MINE)) {
      return Row::mine;
    }
    Optional<Actor> actor =
        Arrays.stream(Actor.values()).filter(each -> key(each).equals(who)).findFirst();
    return row -> actor.isEmpty() || row.next().equals(actor);
  }

  private static String key(Actor actor) {
    return actor.name().toLowerCase(Locale.ROOT);
  }
}
