package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.store.Access;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.ConflictException;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.examples.lms.store.Kept;
import io.github.cqpm.examples.lms.store.RefusedException;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows forms and enters what they hold. Whatever keeps it from being entered, the form comes back
 * as it was left, with sentences that say what to mend.
 */
@Controller
@RequestMapping("/candidatures/{id}/saisie/{path}")
class FormController {
  /** What an address may fill in: which day, who sits, what it is about; never what is decided. */
  private static final Pattern ASKED = Pattern.compile("date|chair|member\\..*|record|competency");

  private final Map<String, RecordForm> forms;
  private final Opening opening;
  private final Candidacies candidacies;

  FormController(List<RecordForm> forms, Opening opening, Candidacies candidacies) {
    this.forms = forms.stream().collect(Collectors.toMap(RecordForm::path, Function.identity()));
    this.opening = opening;
    this.candidacies = candidacies;
  }

  /** Shows a form; what the address may ask for stands in its fields. */
  @GetMapping
  ModelAndView show(
      @PathVariable("id") String id,
      @PathVariable("path") String path,
      @RequestParam MultiValueMap<String, String> asked,
      @AuthenticationPrincipal Person reader) {
    RecordForm form = form(path);
    Opened opened = openFor(form, id, reader);
    Map<String, List<String>> start = new HashMap<>(form.start(opened, new Typed(asked)));
    asked.forEach(
        (field, values) -> {
          if (ASKED.matcher(field).matches()) {
            start.put(field, values);
          }
        });
    return page(form, opened, new Typed(start), HttpStatus.OK);
  }

  /**
   * Enters what was typed, as the form was shown: after that version, under the id that it was
   * given. So the same form sent again enters nothing more, whatever was entered since.
   */
  @PostMapping
  ModelAndView enter(
      @PathVariable("id") String id,
      @PathVariable("path") String path,
      @RequestParam MultiValueMap<String, String> fields,
      @AuthenticationPrincipal Person reader,
      RedirectAttributes redirect) {
    RecordForm form = form(path);
    Opened opened = openFor(form, id, reader);
    Typed typed = new Typed(fields);
    int after = after(typed, opened);
    Optional<Content> content =
        form.read(opening.at(after, opened), typed, id(form, typed, opened.kept().at(after)));
    try {
      if (content.isPresent()) {
        add(id, after, content.get(), reader);
        redirect.addFlashAttribute(
            ShellAdvice.DONE, "Enregistré\u202F: " + RecordRow.about(opened, content.get()) + ".");
        return new ModelAndView("redirect:" + opened.address());
      }
    } catch (ConflictException conflict) {
      return page(form, openFor(form, id, reader), typed, HttpStatus.CONFLICT);
    } catch (AccessDeniedException refused) {
      typed.wrong("Cette saisie n’est pas la vôtre telle qu’elle est remplie\u202F: corrigez-la.");
    } catch (RefusedException refused) {
      typed.wrong(refused);
    } catch (InvalidInputException refused) {
      refused.getProblems().stream().map(Explanations.french()::explain).forEach(typed::wrong);
    } catch (InvalidDocumentException refused) {
      refused.getProblems().stream().map(Explanations.french()::explain).forEach(typed::wrong);
    }
    return page(form, opened, typed, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private RecordForm form(String path) {
    return Optional.ofNullable(forms.get(path)).orElseThrow(NoSuchPageException::new);
  }

  private Opened openFor(RecordForm form, String id, Person reader) {
    Opened opened =
        form instanceof RevocationForm
            ? opening.openToRevoke(id, reader)
            : opening.open(id, reader);
    if (!Access.may(reader, form.action(), opened.kept())) {
      throw new AccessDeniedException("Cette saisie n’est pas de votre rôle.");
    }
    return opened;
  }

  /** Returns the version that the form was shown for. */
  private static int after(Typed typed, Opened opened) {
    int version = opened.kept().version();
    try {
      return Math.max(0, Math.min(Integer.parseInt(typed.value("after")), version));
    } catch (NumberFormatException none) {
      return version;
    }
  }

  /** Returns the id under which the form was shown; a free one, if it has none of its kind. */
  private static RecordId id(RecordForm form, Typed typed, Kept kept) {
    String given = typed.value("id");
    return given.matches(form.prefix() + "-[1-9][0-9]{0,5}")
        ? RecordId.of(given)
        : kept.nextId(form.prefix());
  }

  private void add(String id, int after, Content content, Person reader) {
    if (content instanceof Content.OfCommission entered) {
      candidacies.add(id, after, entered.commission(), reader);
    } else if (content instanceof Content.OfRecord entered) {
      candidacies.add(id, after, entered.record(), reader);
    }
  }

  /** Returns the form, with what was entered since it was first shown, and under a free id. */
  private static ModelAndView page(RecordForm form, Opened opened, Typed typed, HttpStatus status) {
    Kept kept = opened.kept();
    RecordId id = id(form, typed, kept);
    FormPage page =
        new FormPage(
            form.title(),
            form.path(),
            kept.find(id).isEmpty() ? id : kept.nextId(form.prefix()),
            opened,
            typed,
            kept.entries().subList(after(typed, opened), kept.version()).stream()
                .map(entry -> RecordRow.of(opened, entry))
                .toList());
    return new ModelAndView(
            "forms/" + form.path(), new HashMap<>(form.shown(opened, typed)), status)
        .addObject("page", page);
  }
}
