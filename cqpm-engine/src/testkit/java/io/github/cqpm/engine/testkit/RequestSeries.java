package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CandidacyOutline;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.Deviation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Requests without input problems, those first in which the least is other than in a complete
 * candidacy, and the same each time. They need no jqwik.
 */
final class RequestSeries {
  private static final CandidacyOutline COMPLETE =
      new CandidacyOutline(AccessRoute.EMPLOYEE, true, List.of(), false, List.of());
  private static final int WHICH = 3;
  private static final int HOW = 8;
  private static final int ANY = 10_000;

  private RequestSeries() {}

  /** Returns those in which one thing is other, each once. */
  static List<DecisionRequest> small(CertificationReferential referential) {
    Set<DecisionRequest> all = new LinkedHashSet<>();
    Candidacy complete = COMPLETE.to(referential);
    all.add(request(referential, complete, CompleteCandidacy.LAST_DAY));
    for (AccessRoute route : AccessRoute.values()) {
      addOn(all, referential, outline(route, true, List.of(), List.of()));
    }
    addOn(all, referential, outline(AccessRoute.EMPLOYEE, false, List.of(), List.of()));
    addOn(all, referential, outline(AccessRoute.EMPLOYEE, true, List.of(0), List.of()));
    for (CandidacyRecord entry : complete.getRecords()) {
      for (int days = -1; days <= 1; days++) {
        all.add(request(referential, complete, entry.getDate().plusDays(days)));
      }
    }
    for (Deviation.Kind kind : Deviation.Kind.values()) {
      for (int which = 0; which < WHICH; which++) {
        for (int how = 0; how < HOW; how++) {
          Deviation deviation = new Deviation(kind, which, how, 1 - which);
          addOn(
              all, referential, outline(AccessRoute.EMPLOYEE, true, List.of(), List.of(deviation)));
        }
      }
    }
    return List.copyOf(all);
  }

  /** Returns so many in which more and more is other, up to six things. */
  static List<DecisionRequest> large(List<CertificationReferential> referentials, int count) {
    Random random = new Random(count);
    List<DecisionRequest> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      CertificationReferential referential = referentials.get(i % referentials.size());
      List<Deviation> deviations = new ArrayList<>();
      for (int j = 0; j <= 1 + 5 * i / count; j++) {
        deviations.add(
            new Deviation(
                pick(List.of(Deviation.Kind.values()), random),
                random.nextInt(ANY),
                random.nextInt(ANY),
                random.nextInt(5) - 2));
      }
      Candidacy candidacy =
          outline(
                  pick(List.of(AccessRoute.values()), random),
                  random.nextInt(4) > 0,
                  random.nextInt(3) > 0 ? List.of() : List.of(random.nextInt(ANY)),
                  deviations)
              .to(referential);
      LocalDate near =
          candidacy.getRecords().isEmpty() || random.nextBoolean()
              ? CompleteCandidacy.LAST_DAY
              : pick(candidacy.getRecords(), random).getDate();
      DecisionPolicy policy =
          random.nextInt(4) > 0
              ? DecisionPolicy.standard()
              : DecisionPolicy.builder()
                  .minimumCommissionMembers(1 + random.nextInt(3))
                  .juryMayOverrule(random.nextBoolean())
                  .build();
      all.add(
          DecisionRequest.builder()
              .from(request(referential, candidacy, near.plusDays(random.nextInt(3) - 1)))
              .policy(policy)
              .build());
    }
    return all;
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static CandidacyOutline outline(
      AccessRoute route, boolean hostCompany, List<Integer> blocks, List<Deviation> deviations) {
    return new CandidacyOutline(route, hostCompany, blocks, false, deviations);
  }

  private static void addOn(
      Set<DecisionRequest> all, CertificationReferential referential, CandidacyOutline outline) {
    all.add(request(referential, outline.to(referential), CompleteCandidacy.LAST_DAY));
  }

  private static DecisionRequest request(
      CertificationReferential referential, Candidacy candidacy, LocalDate asOf) {
    return DecisionRequest.builder()
        .referential(referential)
        .candidacy(candidacy)
        .asOf(asOf)
        .build();
  }
}
