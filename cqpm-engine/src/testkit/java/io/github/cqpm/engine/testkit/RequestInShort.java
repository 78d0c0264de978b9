package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.AfterSalesReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.InspectionReferential;
import io.github.cqpm.model.testkit.SmallReferential;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a request is, told by what it has otherwise than the complete candidacy to its referential,
 * which is told by the class of the kit that makes it, if there is one. No free text and no
 * reference to a person is told.
 */
final class RequestInShort {
  /** What a record has besides, or what says the same twice. */
  private static final Set<String> NOT_COMPARED = Set.of("getId", "getKind", "getClass");

  private static final Map<Class<?>, CertificationReferential> OF_THE_KIT =
      Map.of(
          SmallReferential.class, SmallReferential.get(),
          InspectionReferential.class, InspectionReferential.get(),
          AfterSalesReferential.class, AfterSalesReferential.get());

  private final List<String> lines = new ArrayList<>();

  private RequestInShort() {}

  /** Returns a first line, and a line for each thing that is not as in a complete candidacy. */
  static List<String> of(DecisionRequest request) {
    var told = new RequestInShort();
    Candidacy complete = CompleteCandidacy.to(request.getReferential());
    Candidacy candidacy = request.getCandidacy();
    told.tellOf(request.getReferential());
    told.compare("", "policy", DecisionPolicy.standard(), request.getPolicy());
    told.compare("", "route", complete.getRoute(), candidacy.getRoute());
    told.compare("", "target", complete.getTarget(), candidacy.getTarget());
    told.compare("", "hostCompany", complete.getHostCompany(), candidacy.getHostCompany());
    Map<RecordId, Object> before = entriesOf(complete);
    Map<RecordId, Object> after = entriesOf(candidacy);
    before.forEach(
        (id, entry) -> {
          if (after.containsKey(id)) {
            told.compareEntries(id, entry, after.get(id));
          } else {
            told.lines.add("without " + id);
          }
        });
    after.forEach(
        (id, entry) -> {
          if (!before.containsKey(id)) {
            told.lines.add("with " + entry);
          }
        });
    told.lines.add(
        0,
        "%s, as of %s%s"
            .formatted(
                complete(request.getReferential()),
                request.getAsOf(),
                told.lines.isEmpty() ? "" : ", but:"));
    return told.lines;
  }

  /** Returns how the complete candidacy is made. */
  private static String complete(CertificationReferential referential) {
    return OF_THE_KIT.entrySet().stream()
        .filter(each -> each.getValue().getReference().equals(referential.getReference()))
        .map(each -> "CompleteCandidacy.to(%s.get())".formatted(each.getKey().getSimpleName()))
        .findFirst()
        .orElse("complete candidacy to " + referential.getReference());
  }

  /** Tells registration and methods, where they are not those of the kit's referential. */
  private void tellOf(CertificationReferential referential) {
    CertificationReferential usual =
        OF_THE_KIT.values().stream()
            .filter(each -> each.getReference().equals(referential.getReference()))
            .findFirst()
            .orElse(SmallReferential.get());
    compare(
        "referential: ",
        "registration",
        usual.getRegistration().map(NationalRegistration::getPeriods),
        referential.getRegistration().map(NationalRegistration::getPeriods));
    if (!referential.getMethods().equals(usual.getMethods())) {
      for (AssessmentMethod method : referential.getMethods()) {
        lines.add(
            "referential: method %s%s%s%s"
                .formatted(
                    method.getId(),
                    method.isProfessionalSetting() ? ", in a professional setting" : "",
                    method.isReportRequired() ? ", with a report" : "",
                    method.getOnlyFor().map(only -> ", only for " + only).orElse("")));
      }
    }
  }

  private static Map<RecordId, Object> entriesOf(Candidacy candidacy) {
    Map<RecordId, Object> entries = new LinkedHashMap<>();
    for (CandidacyRecord entry : candidacy.getRecords()) {
      entries.put(entry.getId(), entry);
    }
    for (AssessmentCommission commission : candidacy.getCommissions()) {
      entries.put(commission.getId(), commission);
    }
    return entries;
  }

  /** Compares two of one id, attribute by attribute. */
  private void compareEntries(RecordId id, Object one, Object other) {
    if (one.equals(other)) {
      return;
    }
    Arrays.stream(one.getClass().getInterfaces()[0].getMethods())
        .filter(RequestInShort::isAttribute)
        .sorted(Comparator.comparing(Method::getName))
        .forEach(
            getter ->
                compare(id + ": ", nameOf(getter), valueOf(getter, one), valueOf(getter, other)));
  }

  private static boolean isAttribute(Method method) {
    return method.getParameterCount() == 0
        && method.getName().matches("(get|is)[A-Z].*")
        && !NOT_COMPARED.contains(method.getName());
  }

  private static String nameOf(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static Object valueOf(Method getter, Object of) {
    try {
      return getter.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("This test kit is of another version than the model.", e);
    }
  }

  private void compare(String where, String what, Object one, Object other) {
    if (one instanceof Map<?, ?> before && other instanceof Map<?, ?> after) {
      Set<Object> keys = new LinkedHashSet<>(before.keySet());
      keys.addAll(after.keySet());
      for (Object key : keys) {
        compare(
            where,
            "%s[%s]".formatted(what, key),
            Optional.ofNullable(before.get(key)),
            Optional.ofNullable(after.get(key)));
      }
    } else if (!Objects.equals(one, other)) {
      lines.add("%s%s = %s".formatted(where, what, said(other)));
    }
  }

  private static String said(Object value) {
    if (value instanceof Optional<?> perhaps) {
      return perhaps.map(RequestInShort::said).orElse("not said");
    }
    if (value instanceof Collection<?> all && all.isEmpty()) {
      return "none";
    }
    return value instanceof String ? "another text" : value.toString();
  }
}
