package io.github.cqpm.io.paper;

import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.ReferentialReference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A day on which a jury deliberates on candidates, of one certification or of several: what its
 * papers are printed of. It states nothing by itself: what the jury said stands in the candidacies.
 *
 * <p>French: <i>session du jury paritaire de délibération</i> (3.).
 *
 * @param day the day on which it is held
 * @param place where it is held, as a free text, if that is told
 * @param jury the jury; without members while they are not known
 * @param dossiers the candidacies with their decisions, in the order in which papers list them: a
 *     candidate who has several candidacies may stand there with each
 */
public record Session(
    LocalDate day, Optional<String> place, DeliberationJury jury, List<Dossier> dossiers) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no dossier, two hold different referentials under
   *     one id and version, the place is blank, a member is twice in the jury, or a chair is not
   *     among the members given
   */
  public Session {
    dossiers = List.copyOf(dossiers);
    require(!dossiers.isEmpty(), "A session needs a dossier: there is nobody to deliberate on.");
    require(
        place.filter(String::isBlank).isEmpty(),
        "The place of a session is blank: name it, or leave it out.");
    requireEachOnce(jury);
    requireApart(dossiers);
  }

  /** Returns the session of that day, without a place. */
  public static Session of(LocalDate day, DeliberationJury jury, List<Dossier> dossiers) {
    return new Session(day, Optional.empty(), jury, dossiers);
  }

  /** Returns this session, held at that place. */
  public Session withPlace(String where) {
    return new Session(day, Optional.of(where), jury, dossiers);
  }

  private static void requireEachOnce(DeliberationJury jury) {
    Set<PersonReference> members = new HashSet<>();
    for (JuryMember member : jury.getMembers()) {
      require(
          members.add(member.getReference()), "A member is twice in the jury: keep one of them.");
    }
    require(
        members.isEmpty() || jury.getChair().filter(chair -> !members.contains(chair)).isEmpty(),
        "The chair is not among the members of the jury: add the chair to them, or name another.");
  }

  private static void requireApart(List<Dossier> dossiers) {
    Map<ReferentialReference, CertificationReferential> referentials = new HashMap<>();
    for (int position = 0; position < dossiers.size(); position++) {
      Dossier dossier = dossiers.get(position);
      CertificationReferential referential = dossier.referential();
      CertificationReferential known =
          referentials.putIfAbsent(referential.getReference(), referential);
      require(
          known == null || known.equals(referential),
          "Dossier %s of the session holds another referential than one before it, under the same id and version: decide both by one."
              .formatted(position + 1));
    }
  }

  private static void require(boolean met, String message) {
    if (!met) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Returns the day, and how many dossiers there are: no place, and nobody. */
  @Override
  public String toString() {
    return "Session[day=%s, %s members, %s dossiers]"
        .formatted(day, jury.getMembers().size(), dossiers.size());
  }
}
