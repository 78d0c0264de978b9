package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.store.Access;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.ConflictException;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.examples.lms.store.Entry;
import io.github.cqpm.examples.lms.store.RefusedException;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.text.Explanations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
  private final Map<String, RecordForm> forms;
  private final Opening opening;
  private final Candidacies candidacies;

  FormController(List<RecordForm> forms, Opening opening, Candidacies candidacies) {
    this.forms = forms.stream().collect(Collectors.toMap(RecordForm::path, Function.identity()));
    this.opening = opening;
    this.candidacies = candidacies;
  }

  /** Shows a form; what the address asks for stands in its fields. */
  @GetMapping
  ModelAndView show(
      @PathVariable("id") String id,
      @PathVariable("path") String path,
      @RequestParam MultiValueMap<String, String> asked,
      @AuthenticationPrincipal Person reader) {
    RecordForm form = form(path);
    Opened opened = openFor(form, id, reader);
    Map<String, List<String>> start = new HashMap<>(form.start(opened, new Typed(asked)));
    start.putAll(asked);
    return page(form, opened, new Typed(start), List.of(), HttpStatus.OK);
  }

  /** Enters what was typed after the version that was shown. */
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
        form.read(opened, typed, opened.kept().at(after).nextId(form.prefix()));
    try {
      if (content.isPresent()) {
        add(id, after, content.get(), reader);
        redirect.addFlashAttribute(
            ShellAdvice.DONE, "Enregistré\u202F: " + RecordRow.about(opened, content.get()) + ".");
        return new ModelAndView("redirect:" + opened.address());
      }
    } catch (ConflictException conflict) {
      Opened now = openFor(form, id, reader);
      List<Entry> entries = now.kept().entries();
      return page(
          form,
          now,
          typed,
          entries.subList(after, entries.size()).stream()
              .map(entry -> RecordRow.of(now, entry))
              .toList(),
          HttpStatus.CONFLICT);
    } catch (RefusedException refused) {
      typed.wrong(refused.getSentence().french());
    } catch (InvalidInputException refused) {
      refused.getProblems().stream().map(Explanations.french()::explain).forEach(typed::wrong);
    } catch (InvalidDocumentException refused) {
      refused.getProblems().stream().map(Explanations.french()::explain).forEach(typed::wrong);
    }
    return page(form, opened, typed, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
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

  private void add(String id, int after, Content content, Person reader) {
    if (content instanceof Content.OfCommission entered) {
      candidacies.add(id, after, entered.commission(), reader);
    } else if (content instanceof Content.OfRecord entered) {
      candidacies.add(id, after, entered.record(), reader);
    }
  }

  private static ModelAndView page(
      RecordForm form, Opened opened, Typed typed, List<RecordRow> since, HttpStatus status) {
    return new ModelAndView(
            "forms/" + form.path(), new HashMap<>(form.shown(opened, typed)), status)
        .addObject("page", new FormPage(form.title(), form.path(), opened, typed, since));
  }
}
