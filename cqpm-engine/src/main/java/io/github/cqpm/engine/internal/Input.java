package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The input of a decision, indexed once for all that look into it. */
public final class Input {
  private final DecisionRequest request;
  private final Parts parts;
  private final InForce inForce;
  private final Map<RecordId, Optional<AssessmentCommission>> commissions;

  /** Indexes the request, whatever problems it has. */
  public Input(DecisionRequest request) {
    this.request = request;
    parts = PreparedReferentials.partsOf(request.getReferential());
    inForce = new InForce(request.getCandidacy(), request.getAsOf());
    List<AssessmentCommission> given = request.getCandidacy().getCommissions();
    commissions = new HashMap<>(2 * given.size());
    for (AssessmentCommission commission : given) {
      commissions.put(commission.getId(), Optional.of(commission));
    }
  }

  /** Returns what is asked. */
  public DecisionRequest getRequest() {
    return request;
  }

  /** Returns the parts of the referential. */
  Parts getParts() {
    return parts;
  }

  /** Returns the records in force. */
  InForce getInForce() {
    return inForce;
  }

  Optional<AssessmentCommission> findCommission(RecordId id) {
    return commissions.getOrDefault(id, Optional.empty());
  }
}
