package io.github.cqpm.examples.propertytesting;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AccessRoute;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Did the candidate attend enough of the training? The training centre Acme asks that of everybody
 * but VAE candidates, who are not trained. The rule carries the candidate's attendance sheet, of
 * which the engine knows nothing, and shows its minimum in the provenance of a decision.
 *
 * @param sheet the training sessions of the candidate, past and to come
 * @param minimumPercent how many sessions of a hundred are to be attended, from 1 to 100
 */
public record Attendance(List<Session> sheet, int minimumPercent)
    implements Rule<CandidacyStanding> {
  /** The identity of the rule. */
  public static final RuleId ID = RuleId.of("acme/attendance");

  /** Enough sessions were attended. */
  public static final ReasonCode ATTENDED = ReasonCode.of("acme/ATTENDED");

  /** Too few sessions were attended. */
  public static final ReasonCode TOO_OFTEN_ABSENT = ReasonCode.of("acme/TOO_OFTEN_ABSENT");

  /** The candidate is not trained. */
  public static final ReasonCode NOT_TRAINED = ReasonCode.of("acme/NOT_TRAINED");

  /** No session has been held yet. */
  public static final MissingFact SESSION = MissingFact.of("acme/SESSION");

  /**
   * A training session.
   *
   * @param day the day on which it is held
   * @param attended whether the candidate attends
   */
  public record Session(LocalDate day, boolean attended) {}

  /**
   * Copies the sheet and checks the minimum. A minimum of nothing would make a first absence count
   * for the candidate: a property would find that.
   *
   * @throws IllegalArgumentException if the minimum is not between 1 and 100
   */
  public Attendance {
    sheet = List.copyOf(sheet);
    if (minimumPercent < 1 || minimumPercent > 100) {
      throw new IllegalArgumentException(
          "A minimum of %s %% is not between 1 and 100.".formatted(minimumPercent));
    }
  }

  /** Returns the rule with one session more on the sheet. */
  public Attendance plus(Session session) {
    return new Attendance(
        Stream.concat(sheet.stream(), Stream.of(session)).toList(), minimumPercent);
  }

  /** Returns the sentences of the rule in that language, French or English. */
  public static ResourceBundle sentences(Locale language) {
    return ResourceBundle.getBundle(Attendance.class.getName(), language);
  }

  @Override
  public RuleDescription<CandidacyStanding> getDescription() {
    return RuleDescription.builder(ID, SubjectKind.CANDIDACY)
        .severity(Severity.BLOCKING)
        .citation(Citation.of("Acme, règlement intérieur", "article 4", ""))
        .version("2026-01")
        .parameter("minimumPercent", minimumPercent)
        .satisfied(ATTENDED)
        .violated(TOO_OFTEN_ABSENT)
        .notApplicable(NOT_TRAINED)
        .undetermined(SESSION)
        .build();
  }

  @Override
  public Answer answer(CandidacyStanding candidacy, RuleContext context) {
    if (candidacy.getCandidacy().getRoute() == AccessRoute.PRIOR_EXPERIENCE) {
      return Answer.notApplicable(NOT_TRAINED);
    }
    List<Session> held =
        sheet.stream().filter(session -> !session.day().isAfter(context.getAsOf())).toList();
    if (held.isEmpty()) {
      return Answer.undetermined(SESSION);
    }
    long attended = held.stream().filter(Session::attended).count();
    Argument[] count = {
      Argument.number("attended", attended),
      Argument.number("held", held.size()),
      Argument.number("minimum", minimumPercent)
    };
    return attended * 100 >= (long) held.size() * minimumPercent
        ? Answer.satisfied(Reason.of(ATTENDED, count))
        : Answer.violated(Reason.of(TOO_OFTEN_ABSENT, count));
  }
}
