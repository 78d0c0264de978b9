package io.github.cqpm.examples.lms.store;

import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.RecordKind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The candidacies: begun once, then added to. Who adds says after which version, and of two who
 * write after the same one, one is told that the other was faster. The same thing sent twice is
 * entered once. Nothing is kept that could not be decided on, or that is not for whoever sends it.
 */
@Service
public class Candidacies {
  private final CandidacyRows rows;
  private final Documents documents;
  private final Decisions decisions;
  private final Refusals refusals;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Candidacies(
      CandidacyRows rows,
      Documents documents,
      Decisions decisions,
      Refusals refusals,
      TransactionTemplate transaction,
      Clock clock) {
    this.rows = rows;
    this.documents = documents;
    this.decisions = decisions;
    this.refusals = refusals;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Returns the candidacies that somebody may see, oldest first. */
  public List<Kept> findAll(Person reader) {
    return rows.findAll().stream().filter(kept -> Access.may(reader, Action.SEE, kept)).toList();
  }

  /** Returns a candidacy; empty if there is none, or none for this reader. */
  public Optional<Kept> find(String id, Person reader) {
    return rows.find(id).filter(kept -> Access.may(reader, Action.SEE, kept));
  }

  /**
   * Returns a candidacy.
   *
   * @throws NoSuchCandidacyException if there is none, or none for this reader
   */
  public Kept get(String id, Person reader) {
    return find(id, reader).orElseThrow(NoSuchCandidacyException::new);
  }

  /**
   * Begins a candidacy of the centre of whoever does so, and returns it; the same one again, by the
   * same person, is the one that is there.
   *
   * @param id the identity, chosen by the caller
   * @param header the candidacy; it has no records and no commissions yet
   * @param company the host company, if it is known here
   * @throws AccessDeniedException if it is not for this person
   * @throws RefusedException if its id, candidate or company cannot be so
   * @throws InvalidDocumentException if it cannot be kept, or names a referential that is not there
   * @throws InvalidInputException if it could not be decided on
   * @throws ConflictException if the id is that of another candidacy
   */
  public Entered begin(String id, Candidacy header, Optional<String> company, Person who) {
    if (!Access.mayBegin(who)) {
      throw new AccessDeniedException("Seul un centre de certification ouvre une candidature.");
    }
    Kept begun = new Kept(id, who.centre(), company, header, List.of());
    if (!begun.begun().equals(begun)) {
      throw new IllegalArgumentException(
          "Une candidature s’ouvre sans enregistrement : saisissez-les ensuite, un par un.");
    }
    refusals.requireBegun(begun);
    String document = documents.write(header);
    check(begun, List.of());
    try {
      rows.begin(begun, document, PersonReference.of(who.reference()), clock.instant());
      return new Entered(begun, true);
    } catch (DuplicateKeyException taken) {
      return rows.find(id)
          .filter(there -> there.begun().equals(begun) && rows.isBegunBy(who.reference(), id))
          .map(there -> new Entered(there, false))
          .orElseThrow(() -> new ConflictException(ConflictException.Obstacle.ID_TAKEN));
    }
  }

  /**
   * Adds a record after that version and returns the candidacy with it; the same record again, by
   * the same person, changes nothing. With a deliberation the decision of the day is kept, both or
   * neither.
   *
   * @throws NoSuchCandidacyException if there is no such candidacy for this person
   * @throws AccessDeniedException if it is not for this person
   * @throws RefusedException if it is dated after today, or names people or a centre that it cannot
   * @throws InvalidDocumentException if the record cannot be kept
   * @throws InvalidInputException if the candidacy could not be decided on with it; a revocation
   *     may leave what was wrong before, so that one after the other is mended
   * @throws ConflictException if somebody has added something after that version, or the id is
   *     taken
   */
  public Entered add(String id, int after, CandidacyRecord record, Person who) {
    return add(id, after, new Content.OfRecord(record), who);
  }

  /** Adds a commission, as {@link #add(String, int, CandidacyRecord, Person)} adds a record. */
  public Entered add(String id, int after, AssessmentCommission commission, Person who) {
    return add(id, after, new Content.OfCommission(commission), who);
  }

  private Entered add(String id, int after, Content content, Person who) {
    Kept kept = get(id, who);
    Access.require(who, content, kept);
    if (isThere(content, kept, who)) {
      return new Entered(kept, false);
    }
    requireVersion(after, kept);
    refusals.require(content, kept, who, decisions.today());
    String document = documents.write(content, kept);
    Entry entry =
        new Entry(after + 1, content, PersonReference.of(who.reference()), clock.instant());
    Kept added = kept.plus(List.of(entry));
    check(
        added,
        content.kind().equals(RecordKind.REVOCATION.name())
            ? decisions.findProblems(kept)
            : List.of());
    try {
      transaction.executeWithoutResult(status -> write(added, document, entry));
      return new Entered(added, true);
    } catch (DuplicateKeyException faster) {
      Kept now = rows.find(id).orElseThrow();
      if (isThere(content, now, who)) {
        return new Entered(now, false);
      }
      throw new ConflictException(ConflictException.Obstacle.LATER_ENTRY);
    }
  }

  private void write(Kept added, String document, Entry entry) {
    rows.add(added, document, entry);
    if (entry.content().kind().equals(RecordKind.DELIBERATION.name())) {
      decisions.keep(added, decisions.today());
    }
  }

  /** Returns whether that person has entered it before; refuses something else under its id. */
  private static boolean isThere(Content content, Kept kept, Person who) {
    Optional<Entry> there = kept.find(content.id());
    there.ifPresent(
        entry -> {
          if (!entry.content().equals(content)) {
            throw new ConflictException(ConflictException.Obstacle.ID_TAKEN);
          }
          if (!entry.who().value().equals(who.reference())) {
            throw new ConflictException(ConflictException.Obstacle.ANOTHERS_ENTRY);
          }
        });
    return there.isPresent();
  }

  private static void requireVersion(int after, Kept kept) {
    if (after != kept.version()) {
      throw new ConflictException(ConflictException.Obstacle.LATER_ENTRY);
    }
  }

  private void check(Kept kept, List<InputProblem> known) {
    List<InputProblem> problems = new ArrayList<>(decisions.findProblems(kept));
    problems.removeAll(known);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }
}
