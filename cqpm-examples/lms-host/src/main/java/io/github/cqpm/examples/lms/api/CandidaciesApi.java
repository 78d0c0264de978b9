package io.github.cqpm.examples.lms.api;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.store.Access;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.Decisions;
import io.github.cqpm.examples.lms.store.Entered;
import io.github.cqpm.examples.lms.store.Kept;
import io.github.cqpm.examples.lms.store.Sentence;
import io.github.cqpm.io.document.TypedRecord;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.RecordId;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Candidacies over HTTP. The version of a candidacy is its {@code ETag}; whoever adds to it says
 * after which one, in {@code If-Match}, since what one enters may rest on what one has seen. The
 * same thing sent twice is entered once, so that a client that has had no answer sends it again.
 */
@OpenAPIDefinition(
    info = @Info(title = "LMS", version = "1"),
    security = @SecurityRequirement(name = "basic"))
@SecurityScheme(name = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
@RestController
@RequestMapping("/api/candidacies")
class CandidaciesApi {
  /** A strong or weak tag of one version: some proxies weaken what they compress. */
  private static final Pattern VERSION = Pattern.compile("(?:W/)?\"([0-9]{1,9})\"");

  /** A candidacy in a list; without outcome if it cannot be decided on. */
  record Item(
      String id,
      String centre,
      int version,
      String candidate,
      Optional<AdmissibilityStatus> outcome) {}

  private final Candidacies candidacies;
  private final Decisions decisions;

  CandidaciesApi(Candidacies candidacies, Decisions decisions) {
    this.candidacies = candidacies;
    this.decisions = decisions;
  }

  @GetMapping
  List<Item> list(@AuthenticationPrincipal Person who) {
    return candidacies.findAll(who).stream().map(this::item).toList();
  }

  private Item item(Kept kept) {
    return new Item(
        kept.id(),
        kept.centre(),
        kept.version(),
        kept.candidacy().getCandidate().value(),
        decisions.findProblems(kept).isEmpty()
            ? Optional.of(decisions.decide(kept, decisions.today()).getOutcome())
            : Optional.empty());
  }

  /** Begins one, under that id if it is given: then it may be sent again. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Candidacy> begin(
      @RequestParam @Nullable RecordId id,
      @RequestParam @Nullable PersonReference company,
      @RequestBody Candidacy header,
      @AuthenticationPrincipal Person who) {
    String chosen = id == null ? UUID.randomUUID().toString() : id.value();
    if (!header.getRecords().isEmpty() || !header.getCommissions().isEmpty()) {
      throw new ApiException(
          HttpStatus.BAD_REQUEST,
          new Sentence(
              "Une candidature s’ouvre sans enregistrement : ajoutez-les ensuite, un par un.",
              "A candidacy is begun without records: add them afterwards, one by one."));
    }
    return answer(
        candidacies.begin(
            chosen, header, Optional.ofNullable(company).map(PersonReference::value), who),
        who);
  }

  @GetMapping("/{id}")
  ResponseEntity<Candidacy> show(@PathVariable String id, @AuthenticationPrincipal Person who) {
    Kept kept = candidacies.get(id, who);
    return ResponseEntity.ok().eTag(etag(kept)).body(shown(kept, who));
  }

  @PostMapping(path = "/{id}/records", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Candidacy> addRecord(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String version,
      @RequestBody TypedRecord record,
      @AuthenticationPrincipal Person who) {
    return answer(candidacies.add(id, after(version), record.getRecord(), who), who);
  }

  @PostMapping(path = "/{id}/commissions", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Candidacy> addCommission(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String version,
      @RequestBody AssessmentCommission commission,
      @AuthenticationPrincipal Person who) {
    return answer(candidacies.add(id, after(version), commission, who), who);
  }

  private static ResponseEntity<Candidacy> answer(Entered entered, Person who) {
    Kept kept = entered.kept();
    URI place = URI.create("/api/candidacies/" + kept.id());
    return (entered.isNew() ? ResponseEntity.created(place) : ResponseEntity.ok().location(place))
        .eTag(etag(kept))
        .body(shown(kept, who));
  }

  private static Candidacy shown(Kept kept, Person who) {
    return Access.mayReadFreeText(who) ? kept.candidacy() : WithoutFreeText.of(kept.candidacy());
  }

  private static String etag(Kept kept) {
    return "\"" + kept.version() + "\"";
  }

  private static int after(@Nullable String version) {
    if (version == null) {
      throw new ApiException(
          HttpStatus.PRECONDITION_REQUIRED,
          new Sentence(
              "Dites après quelle version vous écrivez : l’en-tête If-Match, tel que ETag l’a donné.",
              "Say after which version you write: the header If-Match, as ETag has given it."));
    }
    Matcher tag = VERSION.matcher(version);
    if (!tag.matches()) {
      throw new ApiException(
          HttpStatus.BAD_REQUEST,
          new Sentence(
              "L’en-tête If-Match est un nombre entre guillemets droits, tel que \"7\".",
              "The header If-Match is a number in straight quotes, such as \"7\"."));
    }
    return Integer.parseInt(tag.group(1));
  }
}
