package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import io.github.cqpm.examples.lms.store.Access;
import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.examples.lms.store.Decisions;
import io.github.cqpm.examples.lms.store.KeptDecision;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse.Marked;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows candidacies: all that somebody may see, and each by itself. */
@Controller
class CandidacyController {
  private final Opening opening;
  private final Decisions decisions;
  private final List<RecordForm> forms;
  private final Printing printing;

  CandidacyController(
      Opening opening, Decisions decisions, List<RecordForm> forms, Printing printing) {
    this.opening = opening;
    this.decisions = decisions;
    this.forms = forms.stream().sorted(Comparator.comparing(RecordForm::title)).toList();
    this.printing = printing;
  }

  @GetMapping("/")
  String start() {
    return "redirect:/candidatures";
  }

  /** Shows the list; to a candidate who has one candidacy, that one. */
  @GetMapping("/candidatures")
  ModelAndView list(
      @RequestParam(name = "qui", defaultValue = "") String who,
      @AuthenticationPrincipal Person reader) {
    List<Opened> all = opening.openAll(reader);
    List<Undecided> undecided = opening.findUndecided(reader);
    return reader.role() == Role.CANDIDATE && all.size() == 1 && undecided.isEmpty()
        ? new ModelAndView("redirect:" + all.get(0).address())
        : new ModelAndView("candidacies").addObject("page", ListPage.of(all, undecided, who));
  }

  /** Shows a candidacy; to the candidate, in plain words. */
  @GetMapping("/candidatures/{id}")
  ModelAndView show(@PathVariable("id") String id, @AuthenticationPrincipal Person reader) {
    Optional<Undecided> undecided = opening.findUndecided(id, reader);
    if (undecided.isPresent()) {
      return new ModelAndView("undecided").addObject("page", undecided.get());
    }
    Opened opened = opening.open(id, reader);
    Report report = opened.report();
    Todos todos = Todos.of(opened, report);
    CandidacyPage page =
        new CandidacyPage(
            opened,
            report,
            todos,
            others(opened, todos.now()),
            printing.papersOf(opened),
            decisions.findAll(opened.kept()).stream().map(CandidacyController::tell).toList(),
            opened.kept().entries().stream().map(entry -> RecordRow.of(opened, entry)).toList(),
            Access.may(reader, Action.KEEP, opened.kept()));
    return new ModelAndView(reader.role() == Role.CANDIDATE ? "own" : "candidacy")
        .addObject("page", page);
  }

  /** Returns the forms that the reader may use and is not asked to. */
  private List<Shell.Link> others(Opened opened, List<Todo> todos) {
    Set<String> asked = todos.stream().map(Todo::address).collect(Collectors.toSet());
    return forms.stream()
        .filter(form -> Access.may(opened.reader(), form.action(), opened.kept()))
        .map(
            form ->
                new Shell.Link(opened.address() + "/saisie/" + form.path(), form.title(), false))
        .filter(link -> !asked.contains(link.address()))
        .toList();
  }

  private static Marked tell(KeptDecision kept) {
    String day = Explanations.french().write(kept.asOf());
    return switch (kept.standing()) {
      case CONFIRMED ->
          new Marked(
              Mark.SATISFIED,
              "à la date du %s, après %s pièces\u202F: vérifiée".formatted(day, kept.version()));
      case DIFFERENT ->
          new Marked(
              Mark.NOT_SATISFIED,
              "à la date du %s\u202F: ne correspond plus à ce que donnent les règles, ne pas s’y fier"
                  .formatted(day));
      case UNREADABLE ->
          new Marked(
              Mark.NOT_SATISFIED,
              "à la date du %s\u202F: illisible, ne pas s’y fier".formatted(day));
    };
  }
}
