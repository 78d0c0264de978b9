package io.github.cqpm.io.paper;

import io.github.cqpm.io.internal.pages.ReferentialPage;
import io.github.cqpm.io.internal.pages.ReferentialPage.Fact;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.RegistrationPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A referential to print, with what is known of it beside its wording. */
final class WholeReferential {
  private final CertificationReferential referential;
  private final Wording wording;
  private final List<Fact> facts = new ArrayList<>();

  private WholeReferential(CertificationReferential referential, Wording wording) {
    this.referential = referential;
    this.wording = wording;
  }

  static ReferentialPage of(CertificationReferential referential, Wording wording) {
    return new ReferentialPage(referential, new WholeReferential(referential, wording).facts());
  }

  private List<Fact> facts() {
    add("certifier", referential.getCertifier());
    add("number", referential.getNumber());
    add("level", referential.getLevel());
    add("category", referential.getCategory());
    add("version", Optional.of(referential.getVersion()));
    add("valid-from", referential.getValidFrom().map(wording::write));
    add("last-changed", referential.getLastChanged().map(wording::write));
    add(
        "registration",
        Optional.of(
            referential
                .getRegistration()
                .map(this::write)
                .orElse(wording.get("referential.registration.unknown"))));
    return facts;
  }

  private void add(String key, Optional<String> text) {
    text.ifPresent(known -> facts.add(new Fact(wording.get("referential." + key), known)));
  }

  private String write(NationalRegistration registration) {
    return registration.getPeriods().isEmpty()
        ? wording.get("referential.registration.none")
        : registration.getPeriods().stream().map(this::write).collect(Collectors.joining(", "));
  }

  private String write(RegistrationPeriod period) {
    String first = wording.write(period.getFirstDay());
    return period
        .getLastDay()
        .map(
            last ->
                wording.fill(
                    "referential.registration.during",
                    Map.of("first", first, "last", wording.write(last))))
        .orElseGet(() -> wording.fill("referential.registration.since", "first", first));
  }
}
