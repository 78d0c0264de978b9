package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.RuleFailedException;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Looks for the days at which a rule begins to answer otherwise: moves one day of a request after
 * the other, and halves the way to where kind or codes of an answer change. There a parameter that
 * is one off shows, which random days seldom meet.
 */
final class BoundSearch {
  private static final int FARTHEST = 1200;

  private final Witness start;
  private final RuleId rule;
  private final List<Witness> found = new ArrayList<>();

  private BoundSearch(Witness start) {
    this.start = start;
    this.rule = start.rule().getDescription().id();
  }

  /** Returns what lies on both sides of each bound that is found by moving one day. */
  static List<Witness> around(Witness start) {
    BoundSearch search = new BoundSearch(start);
    DecisionRequest request = start.request();
    search.move(days -> with(request).asOf(request.getAsOf().plusDays(days)).build());
    for (CandidacyRecord each : request.getCandidacy().getRecords()) {
      search.move(
          days ->
              with(request)
                  .candidacy(
                      request
                          .getCandidacy()
                          .without(each.getId())
                          .plus(on(each.getDate().plusDays(days), each)))
                  .build());
    }
    return search.found;
  }

  private static DecisionRequest.Builder with(DecisionRequest request) {
    return DecisionRequest.builder().from(request);
  }

  private static CandidacyRecord on(LocalDate day, CandidacyRecord entry) {
    if (entry instanceof Enrolment enrolment) {
      return Enrolment.builder().from(enrolment).date(day).build();
    }
    if (entry instanceof AssessmentPlan plan) {
      return AssessmentPlan.builder().from(plan).date(day).build();
    }
    if (entry instanceof CommissionAssessment assessment) {
      return CommissionAssessment.builder().from(assessment).date(day).build();
    }
    if (entry instanceof ProjectReport report) {
      return ProjectReport.builder().from(report).date(day).build();
    }
    if (entry instanceof CompanyOpinion opinion) {
      return CompanyOpinion.builder().from(opinion).date(day).build();
    }
    return entry instanceof JuryDeliberation deliberation
        ? JuryDeliberation.builder().from(deliberation).date(day).build()
        : entry;
  }

  private void move(IntFunction<DecisionRequest> moved) {
    move(moved, FARTHEST);
    move(moved, -FARTHEST);
  }

  private void move(IntFunction<DecisionRequest> moved, int farthest) {
    List<Object> here = answers(moved.apply(0));
    int near = 0;
    int far = farthest;
    if (answers(moved.apply(far)).equals(here)) {
      return;
    }
    while (Math.abs(far - near) > 1) {
      int middle = (near + far) / 2;
      if (answers(moved.apply(middle)).equals(here)) {
        near = middle;
      } else {
        far = middle;
      }
    }
    found.add(new Witness(start.rule(), moved.apply(near), start.ruleSet()));
    found.add(new Witness(start.rule(), moved.apply(far), start.ruleSet()));
  }

  /** Returns kind and codes of each answer; nothing where nothing is decided. */
  private List<Object> answers(DecisionRequest request) {
    try {
      return new Witness(start.rule(), request, start.ruleSet())
          .right().getFindings(rule).stream()
              .<Object>map(each -> List.of(each.answer().kind(), each.answer().codes()))
              .toList();
    } catch (RuleFailedException | InvalidInputException e) {
      return List.of();
    }
  }
}
