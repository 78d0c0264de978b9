package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.ReferentialReference;
import io.github.cqpm.model.referential.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a referential.
 *
 * @param referential the referential; none where there are no titles
 * @param ofBundled whether it is, or may be, the bundled one, for whose four axes we have words,
 *     and from whose document our rules quote
 * @param competency whose criteria are spoken of, if it is known
 */
record Titles(
    @Nullable CertificationReferential referential,
    boolean ofBundled,
    @Nullable CompetencyId competency) {
  static final Titles NONE = new Titles(null, true, null);

  private static final ReferentialReference BUNDLED =
      ReferentialReference.of(CertificationId.of("technico-commercial-industriel"), "1");

  /** Returns the titles of that referential. */
  static Titles of(CertificationReferential referential) {
    return new Titles(
        referential,
        referential.getId().equals(BUNDLED.id())
            && referential.getVersion().equals(BUNDLED.version()),
        null);
  }

  /** Returns these titles, with those of the criteria of that competency. */
  Titles about(CompetencyId competency) {
    return new Titles(referential, ofBundled, competency);
  }

  /** Returns these titles, or none if the decision was made by another referential. */
  Titles of(AdmissibilityDecision decision) {
    ReferentialReference reference = decision.getProvenance().getReferential();
    return find().filter(known -> known.getReference().equals(reference)).isPresent()
        ? this
        : new Titles(null, reference.equals(BUNDLED), null);
  }

  private Optional<CertificationReferential> find() {
    return Optional.ofNullable(referential);
  }

  /** Returns the title of the certification; empty if unknown, as all titles. */
  String ofCertification() {
    return find().map(CertificationReferential::getTitle).orElse("");
  }

  String of(BlockCode block) {
    return find().flatMap(known -> known.find(block)).map(CompetencyBlock::getTitle).orElse("");
  }

  String of(CompetencyId competency) {
    return find().flatMap(known -> known.find(competency)).map(Competency::getTitle).orElse("");
  }

  /** Returns the title of an axis, if it is known. */
  Optional<String> ofAxis(String id) {
    return find().stream()
        .flatMap(known -> known.getAxes().stream())
        .filter(axis -> axis.getId().value().equals(id))
        .map(CriterionAxis::getTitle)
        .findFirst();
  }

  /** Returns the title of an activity without the semicolon at its end, if it is known. */
  Optional<String> ofActivity(String id) {
    return find().stream()
        .flatMap(known -> known.getOccupationalStandard().getActivities().stream())
        .filter(activity -> activity.getId().value().equals(id))
        .map(Activity::getTitle)
        .map(Titles::withoutEnd)
        .findFirst();
  }

  /**
   * Returns what a group of criteria of the competency spoken of is called where it belongs to no
   * axis: its heading, or else its first statement.
   */
  Optional<String> ofGroup(String id) {
    return find().stream()
        .flatMap(known -> Stream.ofNullable(competency).flatMap(each -> known.find(each).stream()))
        .flatMap(known -> known.getAssessment().getCriteria().stream())
        .filter(group -> group.getId().value().equals(id))
        .flatMap(
            group ->
                group
                    .getHeading()
                    .or(() -> group.getStatements().stream().map(Statement::getText).findFirst())
                    .stream())
        .map(Titles::withoutEnd)
        .findFirst();
  }

  /** Returns a title without the full stop, colon or semicolon at its end. */
  private static String withoutEnd(String title) {
    String text = title.strip();
    boolean ends = text.endsWith(".") || text.endsWith(":") || text.endsWith(";");
    return ends ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }

  /** Returns the title of a method without the full stop at its end, if it is known. */
  Optional<String> of(MethodId method) {
    return find().stream()
        .flatMap(known -> known.getMethods().stream())
        .filter(each -> each.getId().equals(method))
        .map(AssessmentMethod::getTitle)
        .map(Titles::withoutEnd)
        .findFirst();
  }

  /** Returns the title of a method; its id, where it is not known. */
  String nameOf(MethodId method) {
    return of(method).orElse(method.toString());
  }

  /** Returns whether our words for the four axes of the bundled referential may stand for them. */
  boolean mayBeUsual() {
    return ofBundled && referential == null;
  }

  /** Returns the code of a block, and its title where it is known. */
  String name(BlockCode block) {
    return (block + " " + of(block)).strip();
  }

  /** Returns the code of a competency, and its title where it is known. */
  String name(CompetencyId competency) {
    return (competency + " " + of(competency)).strip();
  }
}
