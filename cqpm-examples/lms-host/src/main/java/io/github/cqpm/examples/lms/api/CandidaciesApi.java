package io.github.cqpm.examples.lms.api;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.Decisions;
import io.github.cqpm.examples.lms.store.Kept;
import io.github.cqpm.examples.lms.store.KeptDecision;
import io.github.cqpm.examples.lms.store.NoSuchCandidacyException;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.TypedRecord;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.Candidacy;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
import org.springframework.web.server.ResponseStatusException;

/**
 * Candidacies over HTTP. The version of a candidacy is its {@code ETag}; whoever adds to it says
 * after which one, in {@code If-Match}. The same thing sent twice is entered once, so that a client
 * that has had no answer sends it again.
 */
@RestController
@RequestMapping("/api/candidacies")
class CandidaciesApi {
  /** A candidacy in a list. */
  record Item(
      String id, String centre, int version, String candidate, AdmissibilityStatus outcome) {}

  /** A decision that was kept. */
  record KeptItem(
      int version,
      LocalDate asOf,
      KeptDecision.Standing standing,
      Optional<AdmissibilityDecision> decision) {}

  private final Candidacies candidacies;
  private final Decisions decisions;
  private final People people;
  private final CqpmJson json;
  private final Explanations explanations;

  CandidaciesApi(
      Candidacies candidacies,
      Decisions decisions,
      People people,
      CqpmJson json,
      Explanations explanations) {
    this.candidacies = candidacies;
    this.decisions = decisions;
    this.people = people;
    this.json = json;
    this.explanations = explanations;
  }

  @GetMapping
  List<Item> list(@AuthenticationPrincipal Person who) {
    return candidacies.findAll(who).stream().map(this::item).toList();
  }

  private Item item(Kept kept) {
    AdmissibilityDecision decision = decisions.decide(kept, decisions.today());
    return new Item(
        kept.id(),
        kept.centre(),
        kept.version(),
        kept.candidacy().getCandidate().value(),
        decision.getOutcome());
  }

  /** Begins one, under that id if it is given. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Candidacy> begin(
      @RequestParam @Nullable String id,
      @RequestParam @Nullable String company,
      InputStream body,
      @AuthenticationPrincipal Person who) {
    String chosen = id == null ? UUID.randomUUID().toString() : id;
    Candidacy header = json.read(body, Candidacy.class).getValue();
    return created(candidacies.begin(chosen, header, Optional.ofNullable(company), who));
  }

  @GetMapping("/{id}")
  ResponseEntity<Candidacy> show(@PathVariable String id, @AuthenticationPrincipal Person who) {
    Kept kept = get(id, who);
    return ResponseEntity.ok().eTag(etag(kept)).body(kept.candidacy());
  }

  @PostMapping(path = "/{id}/records", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Candidacy> addRecord(
      @PathVariable String id,
      @RequestHeader("If-Match") @Nullable String version,
      InputStream body,
      @AuthenticationPrincipal Person who) {
    var record = json.read(body, TypedRecord.class).getValue().getRecord();
    return created(candidacies.add(id, after(version), record, who));
  }

  @PostMapping(path = "/{id}/commissions", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Candidacy> addCommission(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String version,
      @RequestBody AssessmentCommission commission,
      @AuthenticationPrincipal Person who) {
    return created(candidacies.add(id, after(version), commission, who));
  }

  @GetMapping("/{id}/decision")
  AdmissibilityDecision decide(
      @PathVariable String id,
      @RequestParam("as-of") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asOf,
      @AuthenticationPrincipal Person who) {
    return decisions.decide(get(id, who), dayOf(asOf));
  }

  /** Returns the decisions that were kept, verified just now. */
  @GetMapping("/{id}/decisions")
  List<KeptItem> listDecisions(@PathVariable String id, @AuthenticationPrincipal Person who) {
    return decisions.findAll(get(id, who)).stream()
        .map(kept -> new KeptItem(kept.version(), kept.asOf(), kept.standing(), kept.decision()))
        .toList();
  }

  @GetMapping(path = "/{id}/report", produces = MediaType.TEXT_HTML_VALUE)
  String report(@PathVariable String id, @AuthenticationPrincipal Person who) {
    return papers().report(decisions.dossier(get(id, who), decisions.today()), Depth.FULL);
  }

  @GetMapping(path = "/{id}/information", produces = MediaType.TEXT_HTML_VALUE)
  String inform(@PathVariable String id, @AuthenticationPrincipal Person who) {
    return papers().information(decisions.dossier(get(id, who), decisions.today()));
  }

  private Papers papers() {
    return Papers.in(explanations).naming(people.names());
  }

  private Kept get(String id, Person who) {
    return candidacies.find(id, who).orElseThrow(NoSuchCandidacyException::new);
  }

  private LocalDate dayOf(@Nullable LocalDate asOf) {
    return asOf == null ? decisions.today() : asOf;
  }

  private static ResponseEntity<Candidacy> created(Kept kept) {
    return ResponseEntity.created(URI.create("/api/candidacies/" + kept.id()))
        .eTag(etag(kept))
        .body(kept.candidacy());
  }

  private static String etag(Kept kept) {
    return "\"" + kept.version() + "\"";
  }

  private static int after(@Nullable String version) {
    if (version == null) {
      throw new ResponseStatusException(
          HttpStatus.PRECONDITION_REQUIRED,
          "Dites après quelle version vous écrivez : l’en-tête If-Match, tel que ETag l’a donné.");
    }
    try {
      return Integer.parseInt(version.replace("\"", ""));
    } catch (NumberFormatException bad) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST,
          "L’en-tête If-Match est un nombre entre guillemets, tel que \"7\".");
    }
  }
}
