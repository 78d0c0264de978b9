package io.github.cqpm.examples.lms.store;

import io.github.cqpm.examples.lms.store.Content.OfCommission;
import io.github.cqpm.examples.lms.store.Content.OfRecord;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.TypedRecord;
import io.github.cqpm.model.candidacy.Candidacy;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The documents in the tables. What is written is read back at once, with constraints and limits:
 * nothing is kept that could not be read.
 */
@Component
class Documents {
  private final CqpmJson json;

  Documents(CqpmJson json) {
    this.json = json;
  }

  /**
   * Returns the document of a candidacy.
   *
   * @throws InvalidDocumentException if it cannot be kept
   */
  String write(Candidacy candidacy) {
    String document = json.writeLine(candidacy);
    json.read(document, Candidacy.class);
    return document;
  }

  /**
   * Returns the document of what is entered: of a commission, a candidacy that has nothing else.
   *
   * @throws InvalidDocumentException if it cannot be kept
   */
  String write(Content content, Kept kept) {
    if (content instanceof OfRecord entered) {
      String document = json.writeLine(entered.record());
      json.read(document, TypedRecord.class);
      return document;
    }
    Candidacy.Builder alone = Candidacy.builder().from(kept.begun().candidacy());
    content.addTo(alone);
    return write(alone.build());
  }

  Candidacy readCandidacy(String document) {
    return kept(() -> json.readCandidacy(document));
  }

  Content read(String kind, String document) {
    return kind.equals(OfCommission.KIND)
        ? new OfCommission(readCandidacy(document).getCommissions().get(0))
        : new OfRecord(kept(() -> json.readRecord(document)));
  }

  /** What is in the tables and cannot be read is no fault of whoever asks for it. */
  private static <T> T kept(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (InvalidDocumentException refused) {
      // Not as the cause, which would be told to the client as a fault of the request.
      throw new IllegalStateException("In the tables: " + refused.getMessage());
    }
  }
}
