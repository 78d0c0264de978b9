package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.DecisionRequest;

/** The input of a decision, indexed once for all that look into it. */
public final class Input {
  private final DecisionRequest request;
  private final Parts parts;
  private final InForce inForce;

  /** Indexes the request, whatever problems it has. */
  public Input(DecisionRequest request) {
    this.request = request;
    parts = new Parts(request.getReferential());
    inForce = new InForce(request.getCandidacy(), request.getAsOf());
  }

  DecisionRequest getRequest() {
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
}
