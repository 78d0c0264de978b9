package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.DecisionRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;

/**
 * How a failing property shows a request: part by part, each as the test kit of cqpm-model shows
 * it. jqwik finds it by itself.
 */
public final class ReadableRequests implements SampleReportingFormat {
  /** Makes the format; jqwik does so. */
  public ReadableRequests() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof DecisionRequest;
  }

  @Override
  public Object report(Object value) {
    DecisionRequest request = (DecisionRequest) value;
    Map<Object, Object> shown = new LinkedHashMap<>();
    shown.put(plain("as of"), plain(request.getAsOf()));
    shown.put(plain("policy"), plain(request.getPolicy()));
    shown.put(plain("referential"), request.getReferential());
    shown.put(plain("candidacy"), request.getCandidacy());
    return shown;
  }

  private static Object plain(Object value) {
    return SampleReportingFormat.plainLabel(value.toString());
  }
}
