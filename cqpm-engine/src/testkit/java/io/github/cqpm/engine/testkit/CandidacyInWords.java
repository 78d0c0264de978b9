package io.github.cqpm.engine.testkit;

import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In what a candidacy is other than the complete one to its referential, a line for each thing. */
final class CandidacyInWords {
  private final List<String> lines = new ArrayList<>();

  private CandidacyInWords() {}

  /** Returns the lines; none for the complete candidacy. */
  static List<String> of(Candidacy candidacy, CertificationReferential referential) {
    Candidacy complete = CompleteCandidacy.to(referential);
    CandidacyInWords words = new CandidacyInWords();
    words.compare("route", complete.getRoute(), candidacy.getRoute());
    words.compare(
        "host company",
        complete.getHostCompany().map(Object::toString).orElse("not said"),
        candidacy.getHostCompany().map(Object::toString).orElse("not said"));
    words.compare("target", complete.getTarget(), candidacy.getTarget());
    words.compareAll(parts(complete), parts(candidacy));
    return words.lines;
  }

  private static Map<Object, Object> parts(Candidacy candidacy) {
    Map<Object, Object> parts = new LinkedHashMap<>();
    for (CandidacyRecord entry : candidacy.getRecords()) {
      parts.put(entry.getId(), entry);
    }
    for (AssessmentCommission commission : candidacy.getCommissions()) {
      parts.put(commission.getId(), commission);
    }
    return parts;
  }

  private void compare(String what, Object before, Object after) {
    if (!before.equals(after)) {
      lines.add("%s: %s, not %s".formatted(what, after, before));
    }
  }

  private void compareAll(Map<Object, Object> before, Map<Object, Object> after) {
    before.forEach(
        (id, part) -> {
          Object other = after.get(id);
          if (other == null) {
            lines.add("without " + id);
          } else if (!part.equals(other)) {
            compareAttributes(id, attributes(part), attributes(other));
          }
        });
    after.forEach(
        (id, part) -> {
          if (!before.containsKey(id)) {
            lines.add("with " + part);
          }
        });
  }

  private void compareAttributes(Object id, List<String> before, List<String> after) {
    after.stream()
        .filter(attribute -> !before.contains(attribute))
        .forEach(attribute -> lines.add("%s with %s".formatted(id, attribute)));
    List<String> names = after.stream().map(CandidacyInWords::name).toList();
    before.stream()
        .map(CandidacyInWords::name)
        .filter(name -> !names.contains(name))
        .forEach(name -> lines.add("%s without %s".formatted(id, name)));
  }

  private static String name(String attribute) {
    return attribute.substring(0, Math.max(0, attribute.indexOf('=')));
  }

  /** Returns the attributes that the text of a value shows, as {@code name=value}. */
  private static List<String> attributes(Object value) {
    String text = value.toString();
    List<String> all = new ArrayList<>();
    int depth = 0;
    int begin = text.indexOf('{') + 1;
    for (int i = begin; i < text.length(); i++) {
      char at = text.charAt(i);
      depth += at == '{' || at == '[' ? 1 : at == '}' || at == ']' ? -1 : 0;
      if (depth < 0 || (depth == 0 && at == ',')) {
        all.add(text.substring(begin, i).strip());
        begin = i + 1;
      }
    }
    return all;
  }
}
