package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.RecordId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One rule's answer about one subject. French: <i>conditions d'admissibilité</i> (3.).
 *
 * @param rule the rule that answered
 * @param subject what it was asked about; the candidacy where there was nothing to ask about
 * @param answer the answer with its reasons
 */
public record Finding(RuleId rule, Subject subject, Answer answer) {
  /** Returns the records and commissions that it cites: its subject's, then its answer's. */
  public Set<RecordId> getRecords() {
    Set<RecordId> records = new LinkedHashSet<>();
    subject.findRecord().ifPresent(records::add);
    for (Argument argument : answer.arguments()) {
      if (argument instanceof Argument.OfRecord cited) {
        records.add(cited.value());
      }
    }
    return Collections.unmodifiableSet(records);
  }
}
