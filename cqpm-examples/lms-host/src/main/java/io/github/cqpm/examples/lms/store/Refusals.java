package io.github.cqpm.examples.lms.store;

import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import io.github.cqpm.examples.lms.store.RefusedException.Reason;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is refused although it could be decided on, for pages and API alike: other centres' people
 * and companies, juries without whoever speaks for them, days that have not come.
 */
@Component
class Refusals {
  /** What stands in addresses as it is. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,60}");

  /** The page where a candidacy is begun has the address that one of this id would have. */
  private static final String RESERVED = "nouvelle";

  private final People people;

  Refusals(People people) {
    this.people = people;
  }

  /**
   * Refuses a candidacy that is not begun so.
   *
   * @throws RefusedException if something is wrong with it
   */
  void requireBegun(Kept begun) {
    require(ID.matcher(begun.id()).matches() && !begun.id().equals(RESERVED), Reason.ID);
    require(
        isOf(begun.candidacy().getCandidate().value(), Role.CANDIDATE, begun), Reason.CANDIDATE);
    require(
        begun.company().stream().allMatch(company -> isOfCentre(company, begun)), Reason.COMPANY);
  }

  private boolean isOfCentre(String company, Kept kept) {
    return people.findAll(Role.COMPANY, kept.centre()).stream()
        .anyMatch(person -> company.equals(person.company()));
  }

  /**
   * Refuses what may not be entered into this candidacy.
   *
   * @throws RefusedException if something is wrong with it
   */
  void require(Content content, Kept kept, Person who, LocalDate today) {
    if (content instanceof Content.OfCommission entered) {
      require(
          entered.commission().getMembers().stream()
              .map(CommissionMember::getReference)
              .allMatch(member -> mayBe(Role.COMMISSION, member, kept)),
          Reason.COMMISSION);
    } else if (content instanceof Content.OfRecord entered) {
      LocalDate date = entered.record().getDate();
      if (date.isAfter(today)) {
        throw RefusedException.ofDate(date);
      }
      if (entered.record() instanceof Enrolment enrolment) {
        require(enrolment.getCentre().value().equals(kept.centre()), Reason.CENTRE);
      } else if (entered.record() instanceof CommissionAssessment assessment) {
        require(assessment.getCommission().isPresent(), Reason.NO_COMMISSION);
      } else if (entered.record() instanceof JuryDeliberation deliberation) {
        requireJury(deliberation, kept, who);
      }
    }
  }

  private void requireJury(JuryDeliberation deliberation, Kept kept, Person who) {
    List<PersonReference> members =
        deliberation.getJury().getMembers().stream().map(JuryMember::getReference).toList();
    require(!members.isEmpty(), Reason.NO_JURY);
    require(
        Stream.concat(members.stream(), deliberation.getJury().getChair().stream())
            .allMatch(member -> mayBe(Role.JURY, member, kept)),
        Reason.JURY);
    require(members.contains(PersonReference.of(who.reference())), Reason.NOT_SEATED);
  }

  private boolean mayBe(Role role, PersonReference person, Kept kept) {
    return !person.value().equals(kept.candidacy().getCandidate().value())
        && isOf(person.value(), role, kept);
  }

  private boolean isOf(String reference, Role role, Kept kept) {
    return people
        .find(reference)
        .filter(person -> person.role() == role && person.centre().equals(kept.centre()))
        .isPresent();
  }

  private static void require(boolean right, Reason otherwise) {
    if (!right) {
      throw RefusedException.of(otherwise);
    }
  }
}
