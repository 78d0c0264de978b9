package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import io.github.cqpm.examples.lms.store.Access;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.ConflictException;
import io.github.cqpm.examples.lms.store.Kept;
import io.github.cqpm.examples.lms.store.RefusedException;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a candidacy. Its id stands in the form, so that a form sent twice begins one. */
@Controller
@RequestMapping("/candidatures/nouvelle")
class NewCandidacyController {
  private final Candidacies candidacies;
  private final Referentials referentials;
  private final People people;

  NewCandidacyController(Candidacies candidacies, Referentials referentials, People people) {
    this.candidacies = candidacies;
    this.referentials = referentials;
    this.people = people;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Person reader) {
    require(reader);
    return page(
        new Typed(Map.of("id", List.of(newId()), "target", List.of("CQPM"))),
        reader,
        HttpStatus.OK);
  }

  private static String newId() {
    return UUID.randomUUID().toString().substring(0, 8);
  }

  @PostMapping
  ModelAndView begin(
      @RequestParam MultiValueMap<String, String> fields,
      @AuthenticationPrincipal Person reader,
      RedirectAttributes redirect) {
    require(reader);
    Typed typed = new Typed(fields);
    Optional<Candidacy> header = read(typed, reader);
    Optional<String> company = typed.choice("company", companies(reader));
    try {
      if (header.isPresent() && !typed.isWrong()) {
        Kept begun = candidacies.begin(typed.value("id"), header.get(), company, reader).kept();
        redirect.addFlashAttribute(ShellAdvice.DONE, "La candidature est ouverte.");
        return new ModelAndView("redirect:/candidatures/" + begun.id());
      }
    } catch (ConflictException taken) {
      typed.wrong("Ce formulaire a déjà servi\u202F: ouvrez-en un nouveau.");
    } catch (RefusedException refused) {
      typed.wrong(refused);
    } catch (InvalidInputException refused) {
      refused.getProblems().stream().map(Explanations.french()::explain).forEach(typed::wrong);
    } catch (InvalidDocumentException refused) {
      refused.getProblems().stream().map(Explanations.french()::explain).forEach(typed::wrong);
    }
    return page(typed, reader, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private Optional<Candidacy> read(Typed typed, Person reader) {
    Optional<String> candidate =
        typed.requiredChoice(
            "candidate",
            candidates(reader).stream().map(Person::reference).toList(),
            "Choisissez le candidat.");
    Optional<String> certification =
        typed.requiredChoice(
            "certification", certifications().keySet(), "Choisissez la certification.");
    Optional<AccessRoute> route =
        typed.requiredChoice(
            "route", Arrays.asList(AccessRoute.values()), "Choisissez la voie d'accès.");
    Optional<Boolean> hosted = typed.yesOrNo("hosted");
    Optional<CertificationReferential> referential =
        certification.map(name -> Objects.requireNonNull(certifications().get(name)));
    CertificationTarget target =
        typed.value("target").equals("BLOCKS")
            ? CertificationTarget.blocks(blocks(typed, referential))
            : CertificationTarget.certificate();
    return typed.ifRight(
        () ->
            Candidacy.builder()
                .candidate(CandidateReference.of(candidate.orElseThrow()))
                .referential(referential.orElseThrow().getReference())
                .route(route.orElseThrow())
                .hostCompany(hosted)
                .target(target)
                .build());
  }

  private static List<BlockCode> blocks(
      Typed typed, Optional<CertificationReferential> referential) {
    List<BlockCode> wanted =
        typed.choices(
            "block",
            referential.stream()
                .flatMap(each -> each.getBlocks().stream())
                .map(CompetencyBlock::getCode)
                .toList());
    if (wanted.isEmpty()) {
      typed.wrong("block", "Cochez les blocs de cette certification que vise le candidat.");
    }
    return wanted;
  }

  private ModelAndView page(Typed typed, Person reader, HttpStatus status) {
    Map<String, String> titles = new LinkedHashMap<>();
    certifications().forEach((name, referential) -> titles.put(name, referential.getTitle()));
    Map<String, String> companies = new LinkedHashMap<>();
    companies(reader).forEach(company -> companies.put(company, company));
    return new ModelAndView("newCandidacy", status)
        .addObject("typed", typed)
        .addObject("candidates", Options.ofPeople(candidates(reader)))
        .addObject("companies", companies)
        .addObject("certifications", titles)
        .addObject("referentials", List.copyOf(certifications().values()));
  }

  /** Returns the certifications that one may come to, by id and version. */
  private Map<String, CertificationReferential> certifications() {
    Map<String, CertificationReferential> all = new LinkedHashMap<>();
    referentials.getAll().forEach(each -> all.put(each.getId() + " " + each.getVersion(), each));
    return all;
  }

  private List<Person> candidates(Person reader) {
    return people.findAll(Role.CANDIDATE, reader.centre());
  }

  private List<String> companies(Person reader) {
    return people.findAll(Role.COMPANY, reader.centre()).stream()
        .map(Person::company)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .distinct()
        .toList();
  }

  private static void require(Person reader) {
    if (!Access.mayBegin(reader)) {
      throw new AccessDeniedException("Seul un centre de certification ouvre une candidature.");
    }
  }
}
