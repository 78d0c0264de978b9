package io.github.cqpm.engine;

import io.github.cqpm.engine.internal.rules.AgreementTexts;
import io.github.cqpm.engine.internal.rules.BuiltInRules;
import io.github.cqpm.engine.internal.rules.RetentionRule;
import io.github.cqpm.engine.internal.rules.Sources;
import io.github.cqpm.engine.rule.AgreementText;
import io.github.cqpm.engine.rule.RetentionPeriod;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.RuleSource;
import io.github.cqpm.model.internal.Legible;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules of one source, in versions that follow each other in time. A request is decided by the
 * version that holds on its as-of date: the latest that has begun. As of a day before the first
 * begins, the first decides: no other is known.
 */
public final class RuleSet {
  private static final RuleSet REFERENTIAL =
      new RuleSet(
          "referential",
          List.of(
              new RuleSetVersion(
                  "1",
                  Optional.empty(),
                  Optional.empty(),
                  Sources.OF_REFERENTIAL,
                  BuiltInRules.ofReferential())));

  private static final RuleSet AGREEMENT = agreement(List.of());

  private final String id;
  private final List<RuleSetVersion> versions;

  private RuleSet(String id, List<RuleSetVersion> versions) {
    this.id = id;
    this.versions = List.copyOf(versions);
  }

  /** Returns the rules of the referential document. */
  public static RuleSet referential() {
    return REFERENTIAL;
  }

  /**
   * Returns the rules of the referential and those that the branch agreement of 8 November 2019
   * adds, as far as it is known: a joint jury, and results kept from earlier candidacies,
   * competencies for 24 months and blocks for 5 years. It was revised, and the revision has not
   * been seen: each decision says so.
   */
  public static RuleSet agreement() {
    return AGREEMENT;
  }

  /**
   * Returns the rules of {@link #agreement()}, and what later texts of the agreement make of them
   * from their days on: for whoever has read one.
   *
   * <pre>{@code
   * RuleSource source = RuleSource.builder().document("…").heading("…").seen(Seen.WHOLE).build();
   * RuleSet.agreement(List.of(AgreementText.builder().competencies(period, source.cite("…"))
   *     .version("2").firstDay(day).addSources(source).build()));
   * }</pre>
   *
   * @param later in the order of their first days; their versions are named otherwise than ours
   * @throws IllegalArgumentException if a text does not begin after the one before it, ends before
   *     it begins, or names a version that is there already or blank
   */
  public static RuleSet agreement(List<AgreementText> later) {
    List<AgreementText> texts = new ArrayList<>(AgreementTexts.SEEN);
    texts.addAll(later);
    return ofTexts(texts);
  }

  /**
   * Returns the rules of version 1 of {@link #agreement()} with other periods.
   *
   * @param competencies how long a validated competency is kept, its last day included
   * @param blocks how long a validated block is kept, its last day included
   * @deprecated since decisions by other periods name version 1 all the same; it is there to verify
   *     those that were made so. Give the text that the periods come from, by {@link
   *     #agreement(List)}.
   */
  @Deprecated(since = "0.2.0")
  public static RuleSet agreement(Period competencies, Period blocks) {
    AgreementText first = AgreementTexts.SEEN.get(0);
    AgreementText.Builder other = AgreementText.builder();
    other.from(first);
    first.getCompetencies().ifPresent(kept -> other.competencies(competencies, kept.citation()));
    first.getBlocks().ifPresent(kept -> other.blocks(blocks, kept.citation()));
    return ofTexts(List.of(other.build()));
  }

  private static RuleSet ofTexts(List<AgreementText> texts) {
    List<RuleSetVersion> versions = new ArrayList<>();
    List<RuleSource> sources = new ArrayList<>(Sources.OF_REFERENTIAL);
    List<RetentionRule> competencies = new ArrayList<>();
    List<RetentionRule> blocks = new ArrayList<>();
    for (AgreementText text : texts) {
      requireInOrder(text, versions);
      String version = text.getVersion();
      text.getCompetencies()
          .ifPresent(
              kept ->
                  competencies.add(RetentionRule.ofCompetencies(since(kept, text, competencies))));
      text.getBlocks()
          .ifPresent(kept -> blocks.add(RetentionRule.ofBlocks(since(kept, text, blocks))));
      sources.addAll(text.getSources());
      versions.add(
          new RuleSetVersion(
              version,
              Optional.of(text.getFirstDay()),
              text.getLastDay(),
              sources,
              BuiltInRules.ofAgreement(last(competencies), last(blocks))));
    }
    return new RuleSet("agreement", versions);
  }

  private static RetentionRule.Since since(
      RetentionPeriod kept, AgreementText text, List<RetentionRule> before) {
    return new RetentionRule.Since(
        kept, text.getVersion(), text.getFirstDay(), before.isEmpty() ? null : last(before));
  }

  private static void requireInOrder(AgreementText text, List<RuleSetVersion> before) {
    String version = text.getVersion();
    if (version.isBlank()) {
      throw new IllegalArgumentException("The version of a text is blank; name it, such as 2.");
    }
    if (before.stream().anyMatch(known -> known.getVersion().equals(version))) {
      throw new IllegalArgumentException(
          Legible.of("There is a version %s already; name yours otherwise.".formatted(version)));
    }
    if (text.getLastDay().filter(last -> last.isBefore(text.getFirstDay())).isPresent()) {
      throw new IllegalArgumentException(
          Legible.of(
              "Version %s ends on %s, before it begins on %s; give a later last day."
                  .formatted(version, text.getLastDay().get(), text.getFirstDay())));
    }
    if (!before.isEmpty() && !last(before).hasBegunBy(text.getFirstDay().minusDays(1))) {
      throw new IllegalArgumentException(
          Legible.of(
              "Version %s begins on %s, not after version %s; give the texts in the order of their days."
                  .formatted(version, text.getFirstDay(), last(before))));
    }
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  /** Returns the identity, which stands in the provenance of a decision. */
  public String getId() {
    return id;
  }

  /** Returns the versions, earliest first; one at least. */
  public List<RuleSetVersion> getVersions() {
    return versions;
  }

  /** Returns the latest version, which stands in the provenance of a decision that it made. */
  public String getVersion() {
    return last(versions).getVersion();
  }

  /** Returns what the rules of the latest version are, in the order in which findings stand. */
  public List<RuleDescription<?>> getRules() {
    return last(versions).getRules();
  }

  /** Returns the rules of the version that holds on that day, and no other. */
  public RuleSet on(LocalDate day) {
    return new RuleSet(id, List.of(versions.get(indexOn(day))));
  }

  /**
   * Returns the rules of that version, and no other.
   *
   * @throws IllegalArgumentException if there is no such version; the message lists those there are
   */
  public RuleSet inVersion(String version) {
    return new RuleSet(id, List.of(versions.get(indexOf(version))));
  }

  /** Returns which version holds on that day. */
  int indexOn(LocalDate day) {
    int index = versions.size() - 1;
    while (index > 0 && !versions.get(index).hasBegunBy(day)) {
      index--;
    }
    return index;
  }

  int indexOf(String version) {
    for (int index = 0; index < versions.size(); index++) {
      if (versions.get(index).getVersion().equals(version)) {
        return index;
      }
    }
    throw new IllegalArgumentException(
        Legible.of(
            "The rule set %s has no version %s; name one of these: %s."
                .formatted(id, version, namesOfVersions())));
  }

  private String namesOfVersions() {
    return versions.stream().map(RuleSetVersion::getVersion).collect(Collectors.joining(", "));
  }

  /** Returns id and versions. */
  @Override
  public String toString() {
    return Legible.of(
        "%s %s %s".formatted(id, versions.size() == 1 ? "version" : "versions", namesOfVersions()));
  }
}
