package io.github.cqpm.examples.lms.store;

import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;

/** What an entry holds: a record, or else a commission, which is no record. */
public sealed interface Content {
  /** Returns the identity, unique in the candidacy. */
  RecordId id();

  /** Returns the kind, as it stands in the table. */
  String kind();

  /** Returns what one has to do in the LMS to enter it. */
  Action action();

  /** Adds it to a candidacy. */
  void addTo(Candidacy.Builder candidacy);

  /**
   * A record.
   *
   * @param record the record
   */
  record OfRecord(CandidacyRecord record) implements Content {
    @Override
    public RecordId id() {
      return record.getId();
    }

    @Override
    public String kind() {
      return record.getKind().name();
    }

    @Override
    public Action action() {
      return switch (record.getKind()) {
        case ASSESSMENT -> Action.ASSESS;
        case OPINION -> Action.GIVE_OPINION;
        case DELIBERATION -> Action.RULE;
        case ENROLMENT, PLAN, REPORT, RETAINED_RESULT, REVOCATION -> Action.KEEP;
      };
    }

    @Override
    public void addTo(Candidacy.Builder candidacy) {
      candidacy.add(record);
    }
  }

  /**
   * A commission.
   *
   * @param commission the commission
   */
  record OfCommission(AssessmentCommission commission) implements Content {
    /** Its kind in the table. */
    static final String KIND = "COMMISSION";

    @Override
    public RecordId id() {
      return commission.getId();
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Action action() {
      return Action.KEEP;
    }

    @Override
    public void addTo(Candidacy.Builder candidacy) {
      candidacy.addCommission(commission);
    }
  }
}
