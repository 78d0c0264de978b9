package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.AfterSalesReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.InspectionReferential;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Looks for small requests that show something, in a series that is the same each time: those first
 * in which the least is other than in a complete candidacy to the small referential.
 */
final class RequestSearch {
  private static final int LARGE = 4_000;
  private static final CertificationReferential SMALL = SmallReferential.get();

  /** The small one, registered, not so, and nothing said of that; with one method; and others. */
  private static final List<CertificationReferential> REFERENTIALS =
      List.of(
          SMALL,
          SMALL.withRegistration(NationalRegistration.none()),
          CertificationReferential.builder().from(SMALL).registration(Optional.empty()).build(),
          CertificationReferential.builder()
              .from(SMALL)
              .methods(
                  SMALL.getMethods().stream()
                      .filter(method -> method.getId().equals(SmallReferential.SIMULATION))
                      .toList())
              .build(),
          InspectionReferential.get(),
          AfterSalesReferential.get());

  private RequestSearch() {}

  /**
   * Returns a small request for each thing sought that one was found to show.
   *
   * @param shown all that a request shows
   */
  static <T> Map<T, DecisionRequest> find(
      Collection<T> sought, Function<DecisionRequest, Set<T>> shown) {
    Map<T, DecisionRequest> found = new LinkedHashMap<>();
    Set<T> left = new HashSet<>(sought);
    Iterator<DecisionRequest> series = series().iterator();
    while (!left.isEmpty() && series.hasNext()) {
      DecisionRequest request = series.next();
      for (T thing : shown.apply(request)) {
        if (left.remove(thing)) {
          found.put(thing, settle(request, other -> shown.apply(other).contains(thing)));
        }
      }
    }
    return found;
  }

  private static Stream<DecisionRequest> series() {
    return Stream.of(
            REFERENTIALS.stream().flatMap(referential -> RequestSeries.small(referential).stream()),
            Stream.of(List.of(SMALL)).flatMap(one -> RequestSeries.large(one, LARGE / 4).stream()),
            Stream.of(REFERENTIALS).flatMap(all -> RequestSeries.large(all, LARGE).stream()))
        .flatMap(part -> part);
  }

  /** Returns the request with all in it that may be so as in a complete candidacy. */
  private static DecisionRequest settle(DecisionRequest request, Predicate<DecisionRequest> holds) {
    List<UnaryOperator<DecisionRequest>> changes = new ArrayList<>();
    changes.add(it -> with(it).policy(DecisionPolicy.standard()).build());
    changes.add(it -> with(it).asOf(CompleteCandidacy.LAST_DAY).build());
    changes.add(it -> with(it, candidacyOf(it).hostCompany(true).build()));
    changes.add(it -> with(it, candidacyOf(it).route(AccessRoute.EMPLOYEE).build()));
    for (CandidacyRecord entry : request.getCandidacy().getRecords()) {
      if (entry.getId().value().startsWith("added-")) {
        changes.add(it -> with(it, it.getCandidacy().without(entry.getId())));
      }
    }
    for (CandidacyRecord entry : CompleteCandidacy.to(request.getReferential()).getRecords()) {
      if (!request.getCandidacy().getRecords().contains(entry)) {
        changes.add(it -> with(it, it.getCandidacy().without(entry.getId()).plus(entry)));
      }
    }
    DecisionRequest settled = request;
    for (UnaryOperator<DecisionRequest> change : changes) {
      DecisionRequest next = change.apply(settled);
      if (CertificationEngine.standard().check(next).isEmpty() && holds.test(next)) {
        settled = next;
      }
    }
    return settled;
  }

  private static DecisionRequest.Builder with(DecisionRequest request) {
    return DecisionRequest.builder().from(request);
  }

  private static DecisionRequest with(DecisionRequest request, Candidacy candidacy) {
    return with(request).candidacy(candidacy).build();
  }

  private static Candidacy.Builder candidacyOf(DecisionRequest request) {
    return Candidacy.builder().from(request.getCandidacy());
  }
}
