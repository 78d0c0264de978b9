package io.github.cqpm.io.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.referential.CertificationReferential;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** What a host finds among its beans, in an application that answers no requests. */
class CqpmAutoConfigurationTest {
  @TempDir Path folder;

  /** A host that has nothing of its own. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Bare {}

  /** A host with two rules, a policy and sentences of its own. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Own {
    static final DecisionPolicy POLICY =
        DecisionPolicy.builder().minimumCommissionMembers(5).build();

    @Bean
    @Order(2)
    Rule<?> fee() {
      return new Named("acme/fee");
    }

    @Bean
    @Order(1)
    Rule<?> attendance() {
      return new Named("acme/attendance");
    }

    @Bean
    DecisionPolicy policy() {
      return POLICY;
    }

    @Bean
    Explanations explanations() {
      return Explanations.english();
    }
  }

  /** A host whose engine is its own. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class OwnEngine {
    @Bean
    CertificationEngine engine() {
      return CertificationEngine.standard().with(new Named("acme/attendance"));
    }
  }

  /** One that forgets a rule. */
  @Configuration(proxyBeanMethods = false)
  @Import(OwnEngine.class)
  static class Forgetful {
    @Bean
    Rule<?> attendance() {
      return new Named("acme/attendance");
    }

    @Bean
    Rule<?> fee() {
      return new Named("acme/fee");
    }
  }

  /** A rule that is satisfied with everything. */
  private record Named(String id) implements Rule<CandidacyStanding> {
    @Override
    public RuleDescription<CandidacyStanding> getDescription() {
      return RuleDescription.builder(RuleId.of(id), SubjectKind.CANDIDACY)
          .severity(Severity.NOTICE)
          .citation(Citation.of("ours", "1", "so be it"))
          .version("1")
          .build();
    }

    @Override
    public Answer answer(CandidacyStanding subject, RuleContext context) {
      return Answer.satisfied();
    }
  }

  private static ConfigurableApplicationContext start(Class<?> host, String... settings) {
    return new SpringApplicationBuilder(host)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        .run(Stream.of(settings).map(each -> "--" + each).toArray(String[]::new));
  }

  /** What Spring Boot shows of a start that fails. */
  private static FailureAnalysis failure(String... settings) {
    Throwable thrown = catchThrowable(() -> start(Bare.class, settings).close());
    assertThat(thrown).as("%s must keep the host from starting", (Object) settings).isNotNull();
    return new MisconfiguredException.Analyzer().analyze(thrown);
  }

  @Test
  void a_host_that_sets_nothing_has_what_is_standard() {
    try (var host = start(Bare.class)) {
      assertThat(host.getBean(CertificationEngine.class).getRuleSet().getId())
          .isEqualTo("referential");
      assertThat(host.getBean(Referentials.class)).isEqualTo(Referentials.bundled());
      assertThat(host.getBean(CertificationReferential.class))
          .isEqualTo(Referentials.technicoCommercialIndustriel());
      assertThat(host.getBean(DecisionPolicy.class)).isEqualTo(DecisionPolicy.standard());
      assertThat(host.getBean(CqpmJson.class).getLimits().documentLength()).isEqualTo(1 << 20);
      assertThat(host.getBean(Explanations.class).getLanguage()).isEqualTo("fr");
      assertThat(host.getBean(Papers.class)).hasToString("Papers[fr]");
    }
  }

  @Test
  void what_a_host_sets_holds() throws Exception {
    Files.writeString(
        folder.resolve("next.json"),
        CqpmJson.standard()
            .write(Referentials.technicoCommercialIndustriel())
            .replaceFirst("\"version\" *: *\"1\"", "\"version\": \"2\"")
            .replaceFirst(
                "\"version\": \"2\",", "\"version\": \"2\",\n  \"validFrom\": \"2027-01-01\","));
    try (var host =
        start(
            Bare.class,
            "cqpm.rules=agreement",
            "cqpm.referentials=" + folder,
            "cqpm.policy.minimum-commission-members=3",
            "cqpm.policy.jury-may-overrule=true",
            "cqpm.policy.notices=plan/made,company/opinion-given",
            "cqpm.largest-document=64KB",
            "cqpm.locale=en-GB")) {
      assertThat(host.getBean(CertificationEngine.class).getRuleSet().getId())
          .isEqualTo("agreement");
      assertThat(host.getBean(Referentials.class).getAll()).hasSize(2);
      assertThat(host.getBean(DecisionPolicy.class))
          .isEqualTo(
              DecisionPolicy.builder()
                  .minimumCommissionMembers(3)
                  .juryMayOverrule(true)
                  .addNotices(RuleId.PLAN_MADE, RuleId.OPINION_GIVEN)
                  .build());
      assertThat(host.getBean(CqpmJson.class).getLimits().documentLength()).isEqualTo(65536);
      assertThat(host.getBean(Explanations.class).getLanguage()).isEqualTo("en");
      assertThat(catchThrowable(() -> host.getBean(CertificationReferential.class)))
          .hasRootCauseInstanceOf(MisconfiguredException.class)
          .hasStackTraceContaining("several are registered");
    }
  }

  @Test
  void a_bean_of_the_hosts_replaces_ours_and_its_rules_are_added_in_their_order() {
    try (var host = start(Own.class, "cqpm.locale=fr")) {
      List<String> rules =
          host.getBean(CertificationEngine.class).getRules().stream()
              .map(rule -> rule.id().value())
              .toList();
      assertThat(rules).endsWith("acme/attendance", "acme/fee");
      assertThat(host.getBean(DecisionPolicy.class)).isSameAs(Own.POLICY);
      assertThat(host.getBean(Explanations.class).getLanguage()).isEqualTo("en");
      assertThat(host.getBean(Papers.class)).hasToString("Papers[en]");
    }
  }

  @Test
  void an_engine_of_the_hosts_that_leaves_out_a_rule_or_the_rule_set_keeps_it_from_starting() {
    start(OwnEngine.class, "cqpm.rules=referential").close();
    assertThat(catchThrowable(() -> start(Forgetful.class).close()))
        .isInstanceOf(MisconfiguredException.class)
        .hasMessageContaining("The rule acme/fee is a bean")
        .hasMessageContaining("engine.with(rule)");
    assertThat(catchThrowable(() -> start(OwnEngine.class, "cqpm.rules=agreement").close()))
        .isInstanceOf(MisconfiguredException.class)
        .hasMessageContaining("cqpm.rules is agreement");
  }

  @Test
  void the_endpoint_tells_each_caution_with_its_sentence() {
    String code = "AGREEMENT_REVISION_NOT_SEEN";
    try (var host = start(Bare.class, "cqpm.rules=agreement")) {
      assertThat(host.getBean(CqpmEndpoint.class).read())
          .containsEntry("cautions", Map.of(code, Explanations.french().getCaution(code)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cqpm.locale=de | cqpm.locale | de | Set it to fr or en.",
        "cqpm.largest-document=0B | cqpm.largest-document | 0B | must be between 1 and",
        "cqpm.largest-document=8GB | cqpm.largest-document | 8589934592B | must be between 1 and",
        "cqpm.policy.minimum-commission-members=0 | cqpm.policy.minimum-commission-members | 0 | at least 1 member",
        "cqpm.policy.notices=competency/acquired | cqpm.policy.notices | competency/acquired | Only these may: [",
        "cqpm.policy.notices=acquired | cqpm.policy.notices | acquired | a prefix, a slash and a name",
        "cqpm.referentials=nowhere | cqpm.referentials | nowhere | Name folders that are there",
      })
  void a_value_that_cannot_be_is_told_with_its_property_and_what_can(
      String setting, String property, String value, String possible) {
    FailureAnalysis told = failure(setting);
    assertThat(told.getDescription())
        .startsWith("The property " + property + " is refused. It is: ")
        .contains(value);
    assertThat(told.getAction()).contains(possible);
  }

  @Test
  void rules_that_are_not_known_are_told_by_spring_boot_with_those_that_are() {
    Throwable thrown = catchThrowable(() -> start(Bare.class, "cqpm.rules=other").close());
    assertThat(thrown).hasStackTraceContaining("'cqpm.rules'").hasStackTraceContaining("other");
  }

  @Test
  void a_referential_at_fault_is_told_with_file_line_column_and_a_sentence() throws Exception {
    Files.writeString(folder.resolve("bad.json"), "{\n  \"formt\": 1}");
    assertThat(failure("cqpm.referentials=" + folder).getAction())
        .contains("bad.json:2:3: La propriété formt n'est pas connue ici.");
    assertThat(failure("cqpm.referentials=" + folder, "cqpm.locale=en").getAction())
        .contains("bad.json:2:3: The property formt is not known here.");
  }
}
