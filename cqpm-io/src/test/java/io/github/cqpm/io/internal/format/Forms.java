package io.github.cqpm.io.internal.format;

import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The texts that spell identifiers and days, as regular expressions that JSON Schema knows. The
 * types keep their own forms to themselves; a test holds these against what the types accept.
 */
final class Forms {
  /** Some character that is no space to {@code NotBlankIfPresent}. */
  static final String NOT_BLANK_IF_PRESENT = "[^\\t-\\r ]";

  /** Some character that is no white space to Java, and so to {@code NotBlank}. */
  static final String NOT_BLANK =
      "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

  /** A code among the arguments of a reason. */
  static final String CODE = whole("[A-Za-z0-9_.:/-]{1,150}");

  private static final String CHOSEN_BY_HOST = "[A-Za-z0-9._:/-]{1,100}";
  private static final String BLOCK = "BDC ?[0-9]{4}";
  private static final String RANK = "-[1-9][0-9]{0,3}";

  private static final String LEAP_YEAR =
      "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
  private static final String DAY =
      "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
          + "|02-(?:0[1-9]|1[0-9]|2[0-8]))|"
          + LEAP_YEAR
          + "-02-29";

  /**
   * A form.
   *
   * @param pattern what the whole text must match
   * @param examples texts that do
   */
  record Form(String pattern, List<String> examples) {
    static Form of(String pattern, String... examples) {
      return new Form(whole(pattern), List.of(examples));
    }
  }

  /** The form of each type that is written as a string. */
  static final Map<Class<?>, Form> OF =
      Map.ofEntries(
          Map.entry(LocalDate.class, Form.of(DAY, "2026-03-10")),
          Map.entry(CertificationId.class, Form.of(CHOSEN_BY_HOST, "conseiller-demo")),
          Map.entry(ActivityId.class, Form.of(CHOSEN_BY_HOST, "A1")),
          Map.entry(CriterionId.class, Form.of(CHOSEN_BY_HOST, "METHODS")),
          Map.entry(MethodId.class, Form.of(CHOSEN_BY_HOST, "PROJECT")),
          Map.entry(RecordId.class, Form.of(CHOSEN_BY_HOST, "S1")),
          Map.entry(CertificationCentre.class, Form.of(CHOSEN_BY_HOST, "uimm-demo")),
          Map.entry(CandidateReference.class, Form.of(CHOSEN_BY_HOST, "c-1041")),
          Map.entry(PersonReference.class, Form.of(CHOSEN_BY_HOST, "m-1")),
          Map.entry(
              RuleId.class,
              Form.of("[a-z0-9-]{1,50}/[a-z0-9-]{1,80}", "enrolment/made", "acme/attendance")),
          Map.entry(
              ReasonCode.class,
              Form.of("(?:[a-z0-9-]{1,50}/)?[A-Z][A-Z0-9_]{0,79}", "ENROLLED", "acme/PRESENT")),
          Map.entry(BlockCode.class, Form.of(BLOCK, "BDC0158")),
          Map.entry(CompetencyId.class, Form.of(BLOCK + RANK, "BDC0158-1")),
          Map.entry(
              CertificationPart.class,
              Form.of(BLOCK + "(?:" + RANK + ")?", "BDC0158-1", "BDC0158")),
          Map.entry(Award.class, Form.of("CQPM|" + BLOCK, "CQPM", "BDC0158")));

  private Forms() {}

  private static String whole(String pattern) {
    return "^(?:" + pattern + ")$";
  }
}
