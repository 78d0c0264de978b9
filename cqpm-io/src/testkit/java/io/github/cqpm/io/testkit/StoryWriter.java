package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Items;
import io.github.cqpm.io.testkit.Told.Place;
import io.github.cqpm.io.testkit.Told.Word;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.RegistrationPeriod;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.List;
import java.util.Optional;

/** Writes a request as a story: what differs from what a story need not say. */
final class StoryWriter {
  private Fields story = Fields.empty(Place.NOWHERE);

  private StoryWriter() {}

  static String write(
      String title, DecisionRequest request, Fields expected, CertificationEngine engine) {
    return new StoryWriter().writeAll(title, request, engine.getRuleSet(), expected);
  }

  private String writeAll(String title, DecisionRequest request, RuleSet ruleSet, Fields expected) {
    say("title", Word.of(title));
    sayRules(ruleSet);
    sayPolicy(request.getPolicy());
    if (!request.getAsOf().equals(CompleteCandidacy.LAST_DAY)) {
      say("asOf", Word.of(request.getAsOf().toString()));
    }
    sayReferential(request.getReferential());
    CandidacyShape shape = new CandidacyShape(request.getReferential());
    Fields changes = new Differences(shape).of(CandidacyShape.byId(request.getCandidacy()));
    if (!changes.fields().isEmpty()) {
      say("candidacy", changes);
    }
    say("expected", expected);
    return YamlWriter.write(story);
  }

  private void say(String name, Told value) {
    story = story.with(new Field(Place.NOWHERE, name, true, value));
  }

  private void sayRules(RuleSet ruleSet) {
    if (!ruleSet.getId().equals(RuleSet.referential().getId())) {
      say("ruleSet", Word.of(ruleSet.getId()));
      RuleSet whole = RuleSet.agreement();
      if (ruleSet.getVersions().size() < whole.getVersions().size()) {
        say("ruleSetVersion", Word.of(ruleSet.getVersion()));
      }
    }
  }

  private void sayPolicy(DecisionPolicy policy) {
    DecisionPolicy usual = DecisionPolicy.standard();
    Fields said = Fields.empty(Place.NOWHERE);
    if (policy.getMinimumCommissionMembers() != usual.getMinimumCommissionMembers()) {
      String members = String.valueOf(policy.getMinimumCommissionMembers());
      said = said.with(plain("minimumCommissionMembers", Word.plain(members)));
    }
    if (policy.isJuryMayOverrule()) {
      said = said.with(plain("juryMayOverrule", Word.plain("true")));
    }
    if (!policy.getNotices().isEmpty()) {
      List<Told> notices =
          policy.getNotices().stream().map(RuleId::value).<Told>map(Word::of).toList();
      said = said.with(plain("notices", new Items(Place.NOWHERE, notices)));
    }
    if (!said.fields().isEmpty()) {
      say("policy", said);
    }
  }

  private static Field plain(String name, Told value) {
    return new Field(Place.NOWHERE, name, true, value);
  }

  private void sayReferential(CertificationReferential referential) {
    Optional<NationalRegistration> registration = referential.getRegistration();
    Optional<CertificationReferential> named = NamedReferentials.findLike(referential);
    if (named.isEmpty()) {
      Fields document = Told.ofJson(CqpmJson.standard().write(referential));
      say("referential", document.without("format", "formatVersion"));
      return;
    }
    if (!named.get().equals(NamedReferentials.USUAL)) {
      say("referential", Word.of(referential.getId().value()));
    }
    if (!registration.equals(named.get().getRegistration())) {
      say("registration", registration.map(StoryWriter::write).orElse(Word.plain("unknown")));
    }
  }

  private static Told write(NationalRegistration registration) {
    List<Told> periods = registration.getPeriods().stream().map(StoryWriter::write).toList();
    return switch (periods.size()) {
      case 0 -> Word.plain("none");
      case 1 -> periods.get(0);
      default -> new Items(Place.NOWHERE, periods);
    };
  }

  private static Told write(RegistrationPeriod period) {
    return Word.plain(
        period.getFirstDay() + ".." + period.getLastDay().map(Object::toString).orElse(""));
  }
}
