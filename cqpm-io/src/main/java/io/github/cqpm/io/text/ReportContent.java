package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.io.text.Report.About;
import io.github.cqpm.io.text.Report.Fact;
import io.github.cqpm.io.text.Report.Point;
import io.github.cqpm.io.text.Report.Reasons;
import io.github.cqpm.io.text.Report.Step;
import io.github.cqpm.io.text.Report.Verdict;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a report of a dossier. */
final class ReportContent {
  private final Telling told;
  private final Phrases phrases;
  private final AdmissibilityDecision decision;
  private final Depth depth;

  private ReportContent(Telling told, Depth depth) {
    this.told = told;
    this.depth = depth;
    phrases = told.phrases();
    decision = told.decision();
  }

  static Report of(Telling told, Depth depth) {
    return new ReportContent(told, depth).make();
  }

  private Report make() {
    Quotations quotations = new Quotations(told);
    PointsContent watching = new PointsContent(told, quotations);
    List<Point> points = watching.make();
    StepsContent steps = new StepsContent(told, quotations);
    List<Step> remaining = steps.make();
    List<Reasons> reasons =
        depth == Depth.FULL
            ? new ReasonsContent(told, quotations).without(watching.getFindings())
            : List.of();
    return new Report(
        phrases.getLanguage(),
        depth,
        about(),
        verdict(points),
        depth == Depth.STATUS ? points.stream().map(Point::withoutQuotation).toList() : points,
        depth == Depth.STATUS ? remaining.stream().map(Step::withoutQuotation).toList() : remaining,
        steps.noStep(),
        new MatrixContent(told).make(),
        depth == Depth.STATUS ? ReportCourse.NONE : new CourseContent(told).make(),
        reasons,
        depth == Depth.STATUS ? List.of() : quotations.make(),
        new LeftAsideContent(told).make(),
        new ProvenancePhrases(phrases)
            .write(decision.getProvenance(), depth).stream()
                .map(entry -> new Fact(entry.indent(), entry.label(), entry.text(), entry.usual()))
                .toList(),
        notes());
  }

  private About about() {
    CertificationReferential referential = told.dossier().referential();
    return new About(
        decision.getCandidate(),
        new Title(referential.getId().toString(), referential.getTitle()),
        phrases.write(decision.getTarget()),
        told.write(decision.getProvenance().getAsOf()),
        facts(referential));
  }

  private List<Fact> facts(CertificationReferential referential) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "number", referential.getNumber());
    add(facts, "level", referential.getLevel());
    add(facts, "category", referential.getCategory());
    add(facts, "last-changed", referential.getLastChanged().map(told::write));
    add(facts, "certifier", referential.getCertifier());
    add(facts, "referential-version", Optional.of(referential.getVersion()));
    add(facts, "route", Optional.of(phrases.label(told.dossier().candidacy().getRoute())));
    add(facts, "decided-by", Optional.of(phrases.ruleSet(decision.getProvenance().getRuleSet())));
    return facts;
  }

  private void add(List<Fact> facts, String key, Optional<String> text) {
    text.ifPresent(value -> facts.add(new Fact(0, told.frame(key), value)));
  }

  private Verdict verdict(List<Point> points) {
    AdmissibilityStatus outcome = decision.getOutcome();
    int watched =
        (int) points.stream().filter(point -> point.mark() == Mark.POINT_TO_WATCH).count();
    return new Verdict(
        Marks.watched(Marks.of(outcome), watched > 0),
        phrases.label(outcome),
        told.frame("outcome." + outcome),
        new AwardContent(told).ofTarget(),
        watched,
        watched == 0
            ? ""
            : told.frame(
                watched == 1 ? "one-point-to-watch" : "points-to-watch",
                Map.of("number", String.valueOf(watched))),
        phrases.cautionsOf(decision));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(phrases.write(ReportText.JURY_AWARDS));
    if (decision.getTarget() instanceof CertificationTarget.Certificate) {
      String awardable =
          decision.getBlocks().stream()
              .filter(block -> block.award() == AwardStatus.ADMISSIBLE)
              .map(BlockDecision::block)
              .map(Object::toString)
              .collect(Collectors.joining(", "));
      notes.add(
          awardable.isEmpty() || decision.getOutcome() == AdmissibilityStatus.ADMISSIBLE
              ? told.frame("award-not-wanted")
              : told.frame("award-possible", Map.of("blocks", awardable)));
    }
    return notes;
  }
}
