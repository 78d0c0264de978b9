package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.decision.Actor;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import io.github.cqpm.examples.lms.store.Access;
import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.examples.lms.store.Decisions;
import io.github.cqpm.io.paper.PaperRefusal;
import io.github.cqpm.io.paper.PaperRefusedException;
import io.github.cqpm.io.paper.Session;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import java.time.LocalDate;
import java.util.HashMap;
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

  /**
   * A session as it was asked for.
   *
   * @param others the other juries that deliberated on its day
   */
  private record Asked(
      Typed typed,
      LocalDate day,
      JuryFields jury,
      List<JuryFields> others,
      boolean held,
      boolean minuted,
      List<Opened> candidates) {
    String query() {
      return query(jury);
    }

    String query(JuryFields ofJury) {
      UriComponentsBuilder query = UriComponentsBuilder.newInstance().queryParam("date", day);
      ofJury.toFields().forEach((field, values) -> query.queryParam(field, values));
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
            note(asked),
            opening.findUndecided(reader).stream()
                .map(
                    each ->
                        new Shell.Link(each.opened().address(), each.opened().candidate(), false))
                .toList(),
            juries.findAll(reader.centre()),
            asked.others().stream()
                .map(
                    jury ->
                        new Shell.Link(
                            "/session" + asked.query(jury),
                            "Session avec " + namesOf(jury, reader),
                            false))
                .toList(),
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
            .filter(paper -> isPrinted(paper, asked))
            .map(
                paper ->
                    new Shell.Link(
                        "/session/documents/" + paper.path() + asked.query(), paper.title(), false))
            .toList();
  }

  /** Minutes of a day without deliberations have boxes, to be filled in on that day. */
  private static boolean isPrinted(SessionPaper paper, Asked asked) {
    return asked.held()
        || switch (paper) {
          case PREPARATION, ATTENDANCE -> true;
          case MINUTES -> asked.minuted();
          case TRANSMISSION -> false;
        };
  }

  /** Returns what is to be known of the papers. */
  private static String note(Asked asked) {
    if (asked.held()) {
      return otherJury(asked);
    }
    return asked.minuted()
        ? "Le jury n’a pas encore délibéré ce jour-là\u202F: le procès-verbal a des cases à remplir à la main."
        : "Le jury n’a pas délibéré ce jour-là\u202F: il n’y a pas de procès-verbal. Préparez la session pour en imprimer un à remplir.";
  }

  private String namesOf(JuryFields jury, Person reader) {
    Map<String, String> names =
        juries.findAll(reader.centre()).stream()
            .collect(Collectors.toMap(Person::reference, Person::displayName));
    return jury.members().keySet().stream()
        .map(member -> names.getOrDefault(member, member))
        .collect(Collectors.joining(", "));
  }

  /** Returns of whom two juries spoke on that day, and what to do; nothing if none did. */
  private static String otherJury(Asked asked) {
    String others =
        asked.candidates().stream()
            .filter(
                each ->
                    ofDay(each, asked.day()).stream().anyMatch(said -> !isOf(asked.jury(), said)))
            .map(Opened::candidate)
            .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? ""
        : "Le %s, deux jurys ont délibéré sur %s. Pour imprimer les documents de la session, le centre annule, sur la page du candidat, la délibération de trop."
            .formatted(Explanations.french().write(asked.day()), others);
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
    if (!isPrinted(paper, asked)) {
      throw new NotPrintedException(note(asked));
    }
    try {
      return paper.print(
          printing.papersFor(reader),
          Session.of(asked.day(), asked.jury().toJury(), dossiers(asked, paper)));
    } catch (PaperRefusedException refused) {
      throw refused.getRefusal() == PaperRefusal.OTHER_JURY
          ? new NotPrintedException(otherJury(asked))
          : refused;
    }
  }

  /** Returns what a paper is of: a candidacy each, and once it was held, those spoken of. */
  private static List<Dossier> dossiers(Asked asked, SessionPaper paper) {
    return asked.candidates().stream()
        .filter(each -> !asked.held() || !paper.isAfter() || !ofDay(each, asked.day()).isEmpty())
        .map(Opened::dossier)
        .toList();
  }

  private Asked asked(MultiValueMap<String, String> fields, Person reader) {
    if (reader.role() != Role.CENTRE && reader.role() != Role.JURY) {
      throw new AccessDeniedException("La session est pour le centre et le jury.");
    }
    List<Opened> all = opening.openAll(reader);
    Typed given = new Typed(fields);
    LocalDate today = decisions.today();
    LocalDate day = given.day("date").orElse(today);
    List<JuryFields> ofDay =
        all.stream()
            .flatMap(each -> ofDay(each, day).stream())
            .map(said -> JuryFields.of(said.getJury()))
            .distinct()
            .toList();
    JuryFields jury =
        ofDay.isEmpty()
            ? planned(fields, reader)
            : ofDay.stream()
                .filter(each -> each.isGivenBy(fields))
                .findFirst()
                .orElse(ofDay.get(0));
    Map<String, List<String>> values = new HashMap<>(jury.toFields());
    values.put("date", List.of(day.toString()));
    Typed typed = new Typed(values);
    given.problems().forEach(typed::wrong);
    boolean prepared = said(fields) && day.isAfter(today) && day.isBefore(today.plusYears(1));
    return new Asked(
        typed,
        day,
        jury,
        ofDay.stream().filter(each -> !each.equals(jury)).toList(),
        !ofDay.isEmpty(),
        prepared || day.equals(today),
        all.stream().filter(each -> isOfSession(each, day, jury)).toList());
  }

  /** Returns whether that jury spoke of the candidate that day, or no jury did and one is asked. */
  private static boolean isOfSession(Opened opened, LocalDate day, JuryFields jury) {
    List<JuryDeliberation> ofDay = ofDay(opened, day);
    return ofDay.isEmpty() ? awaitsJury(opened) : ofDay.stream().anyMatch(said -> isOf(jury, said));
  }

  private static boolean isOf(JuryFields jury, JuryDeliberation said) {
    return JuryFields.of(said.getJury()).equals(jury);
  }

  /** Returns who is to sit; unless it was said, those who sat last. */
  private JuryFields planned(MultiValueMap<String, String> fields, Person reader) {
    JuryFields asked = JuryFields.of(new Typed(fields), juries.findAll(reader.centre()));
    return said(fields) ? asked : juries.findLast(reader).orElse(asked);
  }

  private static boolean said(MultiValueMap<String, String> fields) {
    return fields.keySet().stream().anyMatch(field -> field.startsWith("member."));
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
