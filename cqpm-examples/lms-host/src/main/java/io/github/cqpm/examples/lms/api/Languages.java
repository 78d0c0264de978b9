package io.github.cqpm.examples.lms.api;

import io.github.cqpm.examples.lms.store.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language of a request: French, unless it asks for another. */
final class Languages {
  private Languages() {}

  /** Returns a sentence in the language of a request. */
  static String tell(Sentence sentence, HttpServletRequest request) {
    boolean asks = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
    return sentence.in(asks ? request.getLocale() : Locale.FRENCH);
  }
}
