package io.github.cqpm.engine;

import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.RuleSource;
import io.github.cqpm.engine.rule.RuleSource.Amendment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes SOURCES.md from the versions of the rule sets and their sources. */
final class SourcesDocument {
  static final String UPDATE =
      "./mvnw -q -pl cqpm-engine -am verify -Dtest=SourcesDocumentTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip -Dsources.update";

  private static final Path HEAD =
      Path.of("src/test/resources/io/github/cqpm/engine/sources-head.md");

  private static final List<RuleSet> RULE_SETS =
      List.of(RuleSet.referential(), RuleSet.agreement());

  private SourcesDocument() {}

  static String write() throws IOException {
    return Files.readString(HEAD)
        .replace("${update}", UPDATE)
        .replace("${versions}", versions())
        .replace("${table}", joined(SourcesDocument::row, "\n"))
        .replace("${sources}", joined(SourcesDocument::section, "\n\n"));
  }

  private static Set<RuleSource> sources() {
    return RULE_SETS.stream()
        .flatMap(rules -> rules.getVersions().stream())
        .flatMap(version -> version.getSources().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String joined(Function<RuleSource, String> write, String between) {
    return sources().stream().map(write).collect(Collectors.joining(between));
  }

  private static String versions() {
    return RULE_SETS.stream()
        .flatMap(
            rules ->
                rules.getVersions().stream()
                    .map(
                        version ->
                            "| `%s` | %s | %s | %s | %s | %s |"
                                .formatted(
                                    rules.getId(),
                                    version.getVersion(),
                                    day(version.getFirstDay()),
                                    day(version.getLastDay()),
                                    version.getCautions().stream()
                                        .map("`%s`"::formatted)
                                        .collect(Collectors.joining(", ")),
                                    version.getSources().stream()
                                        .map(SourcesDocument::link)
                                        .collect(Collectors.joining(", ")))))
        .collect(Collectors.joining("\n"));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("not named");
  }

  private static String row(RuleSource source) {
    return "| %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            link(source),
            source.getArticleId().orElse(""),
            source.getState().orElse(""),
            seen(source),
            source.getLookedAt().map(LocalDate::toString).orElse("never"),
            source.getAmendments().stream()
                .map(
                    later ->
                        "%s, %s".formatted(later.date(), later.seen() ? "seen" : "**not seen**"))
                .collect(Collectors.joining("; ")),
            rules(source).count());
  }

  private static String seen(RuleSource source) {
    return source.getSeen().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String link(RuleSource source) {
    return "[%s](#%s)".formatted(shortName(source), anchor(title(source)));
  }

  /** Returns the number of a section, or the article. */
  private static String shortName(RuleSource source) {
    return source.getHeading().startsWith("article ")
        ? source.getHeading()
        : "referential, " + source.getHeading().replaceFirst("\\.? .*", "");
  }

  private static String title(RuleSource source) {
    return "%s, %s".formatted(source.getDocument(), source.getHeading());
  }

  /** Returns the anchor that GitHub gives a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
  }

  private static Stream<RuleDescription<?>> rules(RuleSource source) {
    return RuleSet.agreement().getRules().stream()
        .filter(rule -> CitationsTest.namedBy(rule.citation()).contains(source));
  }

  private static String section(RuleSource source) {
    StringBuilder section = new StringBuilder("### %s\n\n".formatted(title(source)));
    section.append(rulesLine("Quoted by", source, false));
    section.append(rulesLine("Cited without words of it by", source, true));
    source.getRemarks().forEach(remark -> section.append("- %s\n".formatted(remark)));
    source.getAmendments().forEach(later -> section.append(amendment(later)));
    if (!source.getCaution().isEmpty()) {
      section.append("- Caution: `%s`\n".formatted(source.getCaution()));
    }
    source.getWording().forEach(words -> section.append("\n> %s\n".formatted(words)));
    return section.toString().stripTrailing();
  }

  private static String rulesLine(String label, RuleSource source, boolean withoutWords) {
    String rules =
        rules(source)
            .filter(rule -> isQuotedFrom(rule, source) != withoutWords)
            .map(
                rule ->
                    "[`%s`](../cqpm-io/RULES.md#%s)"
                        .formatted(rule.id(), rule.id().toString().replace("/", "")))
            .collect(Collectors.joining(", "));
    return rules.isEmpty() ? "" : "- %s: %s\n".formatted(label, rules);
  }

  /** Whether the words are its; those of the referential are held against it in cqpm-io. */
  private static boolean isQuotedFrom(RuleDescription<?> rule, RuleSource source) {
    String quote = rule.citation().quote();
    return !quote.isEmpty()
        && (source.getSeen() == RuleSource.Seen.WHOLE
            || source.getWording().stream().anyMatch(words -> words.contains(quote)));
  }

  private static String amendment(Amendment later) {
    return "- Later text of %s, %s%s. %s\n"
        .formatted(
            later.date(),
            later.seen() ? "seen" : "**not seen**",
            later.until().map(until -> "; it applies until " + until).orElse(""),
            later.about());
  }
}
