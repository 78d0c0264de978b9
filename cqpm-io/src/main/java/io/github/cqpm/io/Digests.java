package io.github.cqpm.io;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.io.internal.format.Documents;
import io.github.cqpm.io.internal.format.FourAxes;
import io.github.cqpm.io.internal.json.CanonicalJson;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Digests of documents: {@code sha256:} and the hexadecimal SHA-256 of the canonical form. They are
 * of what a document says, whatever its layout and the order of its properties. Whoever computes
 * one without this library finds the steps in FORMAT.md.
 *
 * <p>A digest cannot be computed of what has no canonical form: see {@link CqpmJson#writeCanonical(
 * Candidacy)}.
 */
public final class Digests {
  private static final String REFERENTIAL = "referential";
  private static final String CANDIDACY = "candidacy";
  private static final String REQUEST = "request";

  /** The names under which digests of ours stand in a decision. */
  private static final Set<String> OURS = Set.of(REFERENTIAL, CANDIDACY, REQUEST);

  private Digests() {}

  /** Returns the digest of a referential. */
  public static String of(CertificationReferential referential) {
    return digest(Documents.toPlain(CertificationReferential.class, referential));
  }

  /** Returns the digest of a candidacy. */
  public static String of(Candidacy candidacy) {
    return digest(Documents.toPlain(Candidacy.class, candidacy));
  }

  /** Returns the digest of a decision, for a host that keeps it apart from the decision. */
  public static String of(AdmissibilityDecision decision) {
    return digest(Documents.toPlain(AdmissibilityDecision.class, decision));
  }

  /**
   * Returns the request with the digests that a decision carries, so that it can be verified later:
   * {@code referential}, {@code candidacy}, and {@code request}, which is of as-of date, policy and
   * whatever digests of other names the host has put in.
   */
  public static DecisionRequest in(DecisionRequest request) {
    return in(request, of(request.getReferential()));
  }

  /**
   * Returns the same, where the host has computed the referential's digest once for all of its
   * requests.
   */
  public static DecisionRequest in(DecisionRequest request, String ofReferential) {
    SortedMap<String, String> digests = new TreeMap<>(request.getDigests());
    digests.keySet().removeAll(OURS);
    String ofRequest =
        digest(
            Map.of(
                "asOf", request.getAsOf().toString(),
                "policy", Documents.toPlain(request.getPolicy()),
                "digests", Map.copyOf(digests)));
    digests.put(REFERENTIAL, ofReferential);
    digests.put(CANDIDACY, of(request.getCandidacy()));
    digests.put(REQUEST, ofRequest);
    return DecisionRequest.builder().from(request).digests(digests).build();
  }

  /** Returns whether one of these digests is ours. */
  static boolean areIn(Map<String, String> digests) {
    return digests.keySet().stream().anyMatch(OURS::contains);
  }

  /**
   * Returns the same as decisions before version 3 of their format carry it: their digests are of
   * referentials in the first version of theirs.
   */
  static DecisionRequest before3(DecisionRequest request) {
    return in(request, digest(FourAxes.toPlain(request.getReferential())));
  }

  private static String digest(Object plain) {
    byte[] canonical = CanonicalJson.of(plain).getBytes(StandardCharsets.UTF_8);
    try {
      return "sha256:"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
