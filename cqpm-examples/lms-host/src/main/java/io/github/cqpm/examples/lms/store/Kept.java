package io.github.cqpm.examples.lms.store;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A candidacy as it is kept.
 *
 * @param id the identity, of ours
 * @param centre the certification centre that keeps it
 * @param company the host company, if it is known here
 * @param candidacy the candidacy, with all entries
 * @param entries what was entered, by whom and when, in that order
 */
public record Kept(
    String id, String centre, Optional<String> company, Candidacy candidacy, List<Entry> entries) {
  /** Copies the list. */
  public Kept {
    entries = List.copyOf(entries);
  }

  /** Returns how many entries there are: who adds one says after which version. */
  public int version() {
    return entries.size();
  }

  /** Returns the entry of that id. */
  public Optional<Entry> find(RecordId record) {
    return entries.stream().filter(entry -> entry.content().id().equals(record)).findFirst();
  }

  /** Returns an id that is free, such as {@code EV-8}, for the form of a new record. */
  public RecordId nextId(String prefix) {
    return Stream.iterate(version() + 1, number -> number + 1)
        .map(number -> RecordId.of(prefix + "-" + number))
        .filter(free -> find(free).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** Returns this candidacy as it was in that version. */
  public Kept at(int version) {
    return begun().plus(entries.subList(0, version));
  }

  /** Returns this candidacy without entries. */
  Kept begun() {
    Candidacy header =
        Candidacy.builder()
            .candidate(candidacy.getCandidate())
            .referential(candidacy.getReferential())
            .route(candidacy.getRoute())
            .target(candidacy.getTarget())
            .hostCompany(candidacy.getHostCompany())
            .build();
    return new Kept(id, centre, company, header, List.of());
  }

  /** Returns this candidacy with these entries more. */
  Kept plus(List<Entry> more) {
    Candidacy.Builder builder = Candidacy.builder().from(candidacy);
    more.forEach(entry -> entry.content().addTo(builder));
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(more);
    return new Kept(id, centre, company, builder.build(), all);
  }
}
