package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.decision.Actor;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import io.github.cqpm.examples.lms.store.Access;
import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.examples.lms.store.Decisions;
import io.github.cqpm.io.paper.Session;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A session of the jury: its day and who sits stand in the address, and what was said in the
 * candidacies. Nothing else is kept of it.
 */
@Controller
@RequestMapping("/session")
class SessionController {
  private final Opening opening;
  private final Decisions decisions;
  private final Juries juries;
  private final Printing printing;

  SessionController(Opening opening, Decisions decisions, Juries juries, Printing printing) {
    this.opening = opening;
    this.decisions = decisions;
    this.juries = juries;
    this.printing = printing;
  }

  /** A session as it was asked for. */
  private record Asked(
      Typed typed, LocalDate day, JuryFields jury, boolean held, List<Opened> candidates) {
    String query() {
      UriComponentsBuilder query = UriComponentsBuilder.newInstance().queryParam("date", day);
      jury.toFields().forEach((field, values) -> query.queryParam(field, values));
      return query.encode().build().toUriString();
    }
  }

  @GetMapping
  ModelAndView show(
      @RequestParam MultiValueMap<String, String> fields, @AuthenticationPrincipal Person reader) {
    Asked asked = asked(fields, reader);
    SessionPage page =
        new SessionPage(
            asked.typed(),
            juries.findAll(reader.centre()),
            asked.held(),
            Explanations.french().write(asked.day()),
            asked.candidates().stream().map(each -> candidate(each, asked)).toList(),
            papers(asked));
    return new ModelAndView("session").addObject("page", page);
  }

  private static List<Shell.Link> papers(Asked asked) {
    return asked.candidates().isEmpty()
        ? List.of()
        : Stream.of(SessionPaper.values())
            .filter(paper -> asked.held() || paper != SessionPaper.TRANSMISSION)
            .map(
                paper ->
                    new Shell.Link(
                        "/session/documents/" + paper.path() + asked.query(), paper.title(), false))
            .toList();
  }

  @ResponseBody
  @GetMapping(path = "/documents/{paper}", produces = PaperController.HTML)
  String print(
      @PathVariable("paper") String path,
      @RequestParam MultiValueMap<String, String> fields,
      @AuthenticationPrincipal Person reader) {
    Asked asked = asked(fields, reader);
    SessionPaper paper =
        SessionPaper.find(path)
            .filter(each -> !asked.candidates().isEmpty())
            .orElseThrow(NoSuchPageException::new);
    return paper.print(
        printing.papersFor(reader),
        Session.of(asked.day(), asked.jury().toJury(), dossiers(asked, paper)));
  }

  /** Returns whom a paper is of; of a candidate who has begun anew, the later candidacy. */
  private static List<Dossier> dossiers(Asked asked, SessionPaper paper) {
    Map<List<Object>, Dossier> latest = new LinkedHashMap<>();
    for (Opened each : asked.candidates()) {
      if (!asked.held() || !paper.isAfter() || !ofDay(each, asked.day()).isEmpty()) {
        latest.put(
            List.of(each.kept().candidacy().getCandidate(), each.referential().getId()),
            each.dossier());
      }
    }
    return List.copyOf(latest.values());
  }

  private Asked asked(MultiValueMap<String, String> fields, Person reader) {
    if (reader.role() != Role.CENTRE && reader.role() != Role.JURY) {
      throw new AccessDeniedException("La session est pour le centre et le jury.");
    }
    List<Opened> all = opening.openAll(reader);
    LocalDate day = new Typed(fields).day("date").orElse(decisions.today());
    List<JuryDeliberation> ofDay = all.stream().flatMap(each -> ofDay(each, day).stream()).toList();
    JuryFields jury =
        ofDay.isEmpty() ? planned(fields, reader) : JuryFields.of(ofDay.get(0).getJury());
    Map<String, List<String>> values = new HashMap<>(jury.toFields());
    values.put("date", List.of(day.toString()));
    return new Asked(
        new Typed(values),
        day,
        jury,
        !ofDay.isEmpty(),
        all.stream().filter(each -> !ofDay(each, day).isEmpty() || awaitsJury(each)).toList());
  }

  /** Returns who is to sit; unless it was said, those who sat last. */
  private JuryFields planned(MultiValueMap<String, String> fields, Person reader) {
    JuryFields asked = JuryFields.of(new Typed(fields), juries.findAll(reader.centre()));
    boolean said = fields.keySet().stream().anyMatch(field -> field.startsWith("member."));
    return said ? asked : juries.findLast(reader).orElse(asked);
  }

  private static List<JuryDeliberation> ofDay(Opened opened, LocalDate day) {
    return opened.kept().candidacy().getDeliberations().stream()
        .filter(each -> each.getDate().equals(day) && !opened.isRevoked(each.getId()))
        .toList();
  }

  private static boolean awaitsJury(Opened opened) {
    return opened.questions().stream()
        .anyMatch(each -> each.actor() == Actor.JURY && each.severity() == Severity.BLOCKING);
  }

  private static String stepOfJury(Opened opened, Report report) {
    String jury = opened.words().label(Actor.JURY);
    return Todos.of(opened, report).now().stream()
        .filter(todo -> todo.actor().equals(jury))
        .map(Todo::what)
        .collect(Collectors.joining(", "));
  }

  private static SessionPage.Candidate candidate(Opened opened, Asked asked) {
    Report report = opened.report();
    Report.Verdict verdict = report.verdict();
    boolean may = Access.may(opened.reader(), Action.RULE, opened.kept());
    return new SessionPage.Candidate(
        opened.address(),
        opened.candidate(),
        report.subject().target(),
        verdict.mark(),
        verdict.watch().isEmpty() ? verdict.outcome() : verdict.outcome() + ", " + verdict.watch(),
        report.matrix().summary(),
        stepOfJury(opened, report),
        ofDay(opened, asked.day()).stream()
            .map(each -> RecordRow.about(opened, new Content.OfRecord(each)))
            .collect(Collectors.joining(", ")),
        may ? opened.address() + "/saisie/deliberation" + asked.query() : "");
  }
}
