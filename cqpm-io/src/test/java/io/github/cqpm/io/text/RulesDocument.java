package io.github.cqpm.io.text;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.RuleSetVersion;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes RULES.md from the rules, their sentences, and an example of a host's rule. */
final class RulesDocument {
  static final String UPDATE =
      "./mvnw -q -pl cqpm-io -am verify -Dtest=RulesDocumentTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip -Drules.update";

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path EXAMPLE = Path.of("src", "test", "java", "com", "acme");

  private static final List<Class<?>> PARTS =
      List.of(
          AssessmentCommission.class,
          AssessmentMethod.class,
          AssessmentPlan.class,
          Candidacy.class,
          CommissionMember.class,
          CompanyOpinion.class,
          Competency.class,
          CompetencyBlock.class,
          CompetencyId.class,
          CompetencyRuling.class,
          DeliberationJury.class,
          Enrolment.class,
          JuryMember.class,
          PlannedAssessment.class,
          ProjectReport.class,
          RetainedResult.class);

  private final StringBuilder text = new StringBuilder();

  private RulesDocument() {}

  static String write() throws IOException {
    RulesDocument document = new RulesDocument();
    document.writeTable();
    String table = document.text.toString();
    document.text.setLength(0);
    RuleSet.agreement().getRules().forEach(document::writeRule);
    return Files.readString(RESOURCES.resolve("io/github/cqpm/io/text/rules-head.md"))
        .replace("${update}", UPDATE)
        .replace("${versions}", versions())
        .replace("${table}", table)
        .replace("${rules}", document.text.toString().stripTrailing())
        .replace("${subjects}", subjects())
        .replace("${parts}", parts())
        .replace("${context}", getters(RuleContext.class))
        .replace("${rule}", Files.readString(EXAMPLE.resolve("Attendance.java")))
        .replace("${test}", Files.readString(EXAMPLE.resolve("AttendanceTest.java")))
        .replace(
            "${sentences}",
            Files.readString(RESOURCES.resolve("com/acme/sentences_en.properties")));
  }

  private static String versions() {
    return Stream.of(RuleSet.referential(), RuleSet.agreement())
        .flatMap(rules -> rules.getVersions().stream().map(version -> row(rules, version)))
        .collect(Collectors.joining("\n"));
  }

  private static String row(RuleSet rules, RuleSetVersion version) {
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            rules.getId(),
            version.getVersion(),
            day(version.getFirstDay()),
            day(version.getLastDay()),
            version.getSources().stream()
                .map(
                    source ->
                        "%s (%s)"
                            .formatted(
                                source.getHeading().replaceFirst("^([0-9.]+)[.] .*", "$1"),
                                Explanations.english().label(source.getSeen())))
                .collect(Collectors.joining(", ")));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("not named");
  }

  private void writeTable() {
    for (RuleDescription<?> rule : RuleSet.agreement().getRules()) {
      line(
          "| [`%s`](#%s) | %s | %s | %s | %s |"
              .formatted(
                  rule.id(),
                  anchor(rule.id()),
                  rule.severity() == Severity.BLOCKING ? "●" : "○",
                  Explanations.english().label(rule.subjectKind().getKind()),
                  Explanations.english().getQuestion(rule.id()),
                  isOfReferential(rule) ? "R, A" : "A"));
    }
    text.setLength(text.length() - 1);
  }

  private void writeRule(RuleDescription<?> rule) {
    line("### %s".formatted(rule.id()));
    line("");
    line("%s  ".formatted(Explanations.english().getQuestion(rule.id())));
    line("*%s*".formatted(Explanations.french().getQuestion(rule.id())));
    line("");
    line("- Asked about: `SubjectKind.%s`".formatted(rule.subjectKind()));
    line("- Severity: %s".formatted(severity(rule)));
    line(
        "- Rule sets: %s"
            .formatted(isOfReferential(rule) ? "`referential`, `agreement`" : "`agreement`"));
    rule.parameters().forEach((name, value) -> writeParameter(rule, name, value));
    line("- Source: %s".formatted(source(rule.citation())));
    line("");
    line("| answer | code | in English | en français |");
    line("|---|---|---|---|");
    for (Answer.Kind kind : Answer.Kind.values()) {
      for (ReasonCode code : rule.possibleAnswers().getCodes(kind)) {
        String key = (kind == Answer.Kind.UNDETERMINED ? "missing." : "reason.") + code;
        line(
            "| %s | `%s` | %s | %s |"
                .formatted(
                    Explanations.english().label(kind),
                    code,
                    sentence(Sentences.ENGLISH, key),
                    sentence(Sentences.FRENCH, key)));
      }
    }
    line("");
  }

  /** Writes a parameter with the version of the rule set that brought its value, and its day. */
  private void writeParameter(RuleDescription<?> rule, String name, String value) {
    RuleSetVersion version =
        RuleSet.agreement().getVersions().stream()
            .filter(each -> each.getVersion().equals(rule.version()))
            .findFirst()
            .orElseThrow();
    line(
        "- Parameter: `%s` = `%s`, from %s (version %s)"
            .formatted(name, value, day(version.getFirstDay()), version.getVersion()));
  }

  private static String severity(RuleDescription<?> rule) {
    if (rule.severity() == Severity.NOTICE) {
      return "notice; it stops nothing";
    }
    return rule.mayBeNotice()
        ? "blocking; a policy may turn it into a notice"
        : "blocking, under every policy";
  }

  private static String source(Citation citation) {
    String source = "%s, %s".formatted(citation.document(), citation.heading());
    if (!citation.caution().isEmpty()) {
      source += "; " + Sentences.ENGLISH.get("caution." + citation.caution());
    }
    return citation.quote().isEmpty()
        ? source
        : "%s  \n  « %s »".formatted(source, citation.quote());
  }

  /** Returns the sentence with the names of its arguments only. */
  private static String sentence(Sentences sentences, String key) {
    return sentences.get(key).replaceAll("\\{(\\w+)(:\\w+)?}", "`{$1}`");
  }

  private static boolean isOfReferential(RuleDescription<?> rule) {
    return RuleSet.referential().getRules().stream().anyMatch(each -> each.id().equals(rule.id()));
  }

  private static String anchor(RuleId rule) {
    return rule.toString().replace("/", "");
  }

  /** Returns a row for each kind of subject: the constant, and the type by which a rule sees it. */
  private static String subjects() {
    return Arrays.stream(SubjectKind.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(
            field ->
                "| `%s` | `%s` | %s |"
                    .formatted(
                        field.getName(),
                        seenBy(field).getName().replace("io.github.cqpm.", ""),
                        getters(seenBy(field))))
        .collect(Collectors.joining("\n"));
  }

  /** Returns a row for each value that those which rules see are made of. */
  private static String parts() {
    return PARTS.stream()
        .map(
            type ->
                "| `%s` | %s |"
                    .formatted(type.getName().replace("io.github.cqpm.", ""), getters(type)))
        .collect(Collectors.joining("\n"));
  }

  private static Class<?> seenBy(Field kind) {
    return (Class<?>) ((ParameterizedType) kind.getGenericType()).getActualTypeArguments()[0];
  }

  private static String getters(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !method.isBridge())
        .filter(method -> !INHERITED.contains(method.getName()))
        .sorted(Comparator.comparing(RulesDocument::call))
        .map(method -> "`%s %s`".formatted(simple(method.getGenericReturnType()), call(method)))
        .collect(Collectors.joining(", "));
  }

  private static final Set<String> INHERITED = Set.of("equals", "hashCode", "toString");

  private static String call(Method method) {
    return method.getName()
        + Arrays.stream(method.getGenericParameterTypes())
            .map(RulesDocument::simple)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String simple(Type type) {
    return type.getTypeName().replaceAll("[a-z0-9.]+\\.(?=[A-Z])", "").replace('$', '.');
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
