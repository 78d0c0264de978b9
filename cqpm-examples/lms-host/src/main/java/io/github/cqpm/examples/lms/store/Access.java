package io.github.cqpm.examples.lms.store;

import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.PersonReference;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who may do what: here and nowhere else. {@link Candidacies} asks it, for pages and API alike, and
 * pages ask it what to offer.
 */
public final class Access {
  private Access() {}

  /** Returns whether somebody may begin candidacies, of the own centre. */
  public static boolean mayBegin(Person who) {
    return who.role() == Role.CENTRE;
  }

  /** Returns whether somebody may do that with this candidacy. */
  public static boolean may(Person who, Action action, Kept kept) {
    return who.centre().equals(kept.centre())
        && isOf(who, kept)
        && switch (action) {
          case SEE -> true;
          case KEEP -> who.role() == Role.CENTRE;
          case ASSESS -> who.role() == Role.COMMISSION;
          case GIVE_OPINION -> who.role() == Role.COMPANY;
          case RULE -> who.role() == Role.JURY;
        };
  }

  /**
   * Returns whether somebody may read what people wrote freely, such as what a commission has seen
   * or why the jury refuses. A candidate reads the jury's reasons in the letter that tells them.
   */
  public static boolean mayReadFreeText(Person who) {
    return switch (who.role()) {
      case CENTRE, COMMISSION, JURY -> true;
      case COMPANY, CANDIDATE -> false;
    };
  }

  /** Returns whether somebody of its centre has a part in this candidacy. */
  private static boolean isOf(Person who, Kept kept) {
    return switch (who.role()) {
      case CENTRE, JURY -> true;
      case COMMISSION ->
          kept.candidacy().getCommissions().stream().anyMatch(each -> isMember(who, each));
      case COMPANY -> kept.company().filter(company -> company.equals(who.company())).isPresent();
      case CANDIDATE -> kept.candidacy().getCandidate().value().equals(who.reference());
    };
  }

  /**
   * Refuses what somebody may not enter: an assessment of a commission without this member, and
   * whatever is not for this role.
   *
   * @throws AccessDeniedException if it is not for this person
   */
  static void require(Person who, Content content, Kept kept) {
    boolean own = !(content instanceof Content.OfRecord entered) || isOwn(who, entered, kept);
    if (!own || !may(who, content.action(), kept)) {
      throw new AccessDeniedException("Cette saisie n’est pas de votre rôle.");
    }
  }

  private static boolean isOwn(Person who, Content.OfRecord entered, Kept kept) {
    if (entered.record() instanceof CommissionAssessment assessment) {
      Stream<AssessmentCommission> named =
          kept.candidacy().getCommissions().stream()
              .filter(each -> assessment.getCommission().filter(each.getId()::equals).isPresent());
      return assessment.getCommission().isEmpty() || named.anyMatch(each -> isMember(who, each));
    }
    return true;
  }

  private static boolean isMember(Person who, AssessmentCommission commission) {
    return commission.getMembers().stream().anyMatch(member -> isOf(who, member.getReference()));
  }

  private static boolean isOf(Person who, PersonReference reference) {
    return reference.value().equals(who.reference());
  }
}
