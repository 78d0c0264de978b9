package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Looks among generated requests for small ones that show something, the same each time. Requests
 * to the small referential are tried before others. Not to be used within a property of jqwik's.
 */
final class RequestSearch {
  private static final long SEED = 20191108;
  private static final int TRIES = 1_000;
  private static final int MOST_STEPS = 500;

  private RequestSearch() {}

  /**
   * Returns a small request for each thing sought that one was found to show.
   *
   * @param shown all that a request shows
   */
  static <T> Map<T, DecisionRequest> find(
      Collection<T> sought, Function<DecisionRequest, Set<T>> shown) {
    Map<T, DecisionRequest> found = new LinkedHashMap<>();
    if (sought.isEmpty()) {
      return found;
    }
    JqwikSession.run(
        () ->
            first(sought, shown)
                .forEach(
                    (thing, request) ->
                        found.put(
                            thing,
                            shrink(request, smaller -> shown.apply(smaller).contains(thing)))));
    return found;
  }

  private static <T> Map<T, Shrinkable<DecisionRequest>> first(
      Collection<T> sought, Function<DecisionRequest, Set<T>> shown) {
    Map<T, Shrinkable<DecisionRequest>> found = new LinkedHashMap<>();
    Set<T> left = new HashSet<>(sought);
    for (RequestArbitraries requests :
        List.of(RequestArbitraries.all().to(smallOnes()), RequestArbitraries.all())) {
      RandomGenerator<DecisionRequest> generator = requests.requests().generator(1000);
      Random random = new Random(SEED);
      for (int i = 0; i < TRIES && !left.isEmpty(); i++) {
        Shrinkable<DecisionRequest> request = generator.next(random);
        for (T thing : shown.apply(request.value())) {
          if (left.remove(thing)) {
            found.put(thing, request);
          }
        }
      }
    }
    return found;
  }

  /** Returns the small referential: registered, not so, and nothing said of that. */
  private static Arbitrary<CertificationReferential> smallOnes() {
    CertificationReferential small = SmallReferential.get();
    return Arbitraries.frequency(
        Tuple.of(4, small),
        Tuple.of(1, small.withRegistration(NationalRegistration.none())),
        Tuple.of(
            1,
            CertificationReferential.builder().from(small).registration(Optional.empty()).build()));
  }

  /** Returns what is left when all is taken away that may be, a step after the other. */
  private static DecisionRequest shrink(
      Shrinkable<DecisionRequest> request, Predicate<DecisionRequest> holds) {
    Shrinkable<DecisionRequest> smallest = request;
    Iterator<Shrinkable<DecisionRequest>> smaller = smallest.shrink().iterator();
    for (int i = 0; i < MOST_STEPS && smaller.hasNext(); i++) {
      Shrinkable<DecisionRequest> next = smaller.next();
      if (next.compareTo(smallest) < 0 && holds.test(next.value())) {
        smallest = next;
        smaller = smallest.shrink().iterator();
      }
    }
    return settle(smallest.value(), holds);
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
