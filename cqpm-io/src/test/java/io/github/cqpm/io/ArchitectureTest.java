package io.github.cqpm.io;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What may know what. Only here are all three modules on the class path. */
@AnalyzeClasses(
    packages = "io.github.cqpm",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestKit.class})
class ArchitectureTest {
  private static final String MODEL = "io.github.cqpm.model..";
  private static final String ENGINE = "io.github.cqpm.engine..";
  private static final String SPRING = "io.github.cqpm.io.spring..";

  private static final Set<String> ASK_THE_MACHINE =
      Set.of("now", "systemDefault", "getDefault", "currentTimeMillis", "nanoTime", "getLogger");

  private static final DescribedPredicate<JavaClass> VISIBLE =
      describe("visible", ArchitectureTest::isVisible);

  /** The test kits know jqwik, and are no part of the modules. */
  static final class NoTestKit implements ImportOption {
    private static final Pattern TEST_KIT = Pattern.compile(".*/io/github/cqpm/[a-z]+/testkit/.*");

    @Override
    public boolean includes(Location location) {
      return !location.matches(TEST_KIT);
    }
  }

  @ArchTest
  static final ArchRule the_model_stands_on_bean_validation_and_nothing_else =
      classes()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              MODEL,
              "java..",
              "jakarta.validation..",
              "org.jspecify..",
              "org.immutables..",
              "javax.annotation.processing..")
          .because("hosts use the model without Jackson and without the engine");

  @ArchTest
  static final ArchRule the_engine_stands_on_the_model_and_nothing_else =
      classes()
          .that()
          .resideInAPackage(ENGINE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              ENGINE,
              MODEL,
              "java..",
              "org.jspecify..",
              "org.immutables..",
              "javax.annotation.processing..")
          .because("hosts decide without Jackson, and without documents");

  @ArchTest
  static final ArchRule no_document_names_a_class =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "it makes a class, or lets a text name one",
                  call ->
                      Set.of(
                                  "activateDefaultTyping",
                                  "activateDefaultTypingAsProperty",
                                  "enableDefaultTyping",
                                  "setDefaultTyping",
                                  "forName",
                                  "loadClass",
                                  "readObject",
                                  "readUnshared")
                              .contains(call.getTarget().getName())
                          && !call.getTargetOwner().getName().startsWith("io.github.cqpm.")))
          .because("a document is data, whoever wrote it");

  @ArchTest
  static final ArchRule documents_are_described_and_not_reflected_on =
      noClasses()
          .that()
          .resideInAPackage("io.github.cqpm.io..")
          .and()
          .resideOutsideOfPackage(SPRING) // whose own interfaces show types of reflection
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .because("each format is described once, by values that the compiler checks");

  @ArchTest
  static final ArchRule model_and_engine_ask_the_machine_for_nothing =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, ENGINE)
          .should()
          .accessTargetWhere(describe("asks the machine", ArchitectureTest::asksTheMachine))
          .because("the same input gives the same decision on every machine and on every day");

  @ArchTest
  static final ArchRule model_and_engine_know_no_clock_file_console_or_log =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, ENGINE)
          .should()
          .dependOnClassesThat(are(describe("outside", ArchitectureTest::isOutside)))
          .because("the same input gives the same decision on every machine and on every day");

  @ArchTest
  static final ArchRule what_is_internal_stands_in_no_public_signature =
      classes()
          .that(are(VISIBLE))
          .and(are(DescribedPredicate.not(resideInAPackage("..internal.."))))
          .should(showNothingInternal())
          .because("packages named internal are not exported");

  @ArchTest
  static final ArchRule every_exported_package_is_null_marked =
      classes()
          .that(are(VISIBLE))
          .and(are(DescribedPredicate.not(resideInAPackage("..internal.."))))
          .should(
              condition(
                  "be in a null-marked package",
                  type ->
                      type.getPackage().isAnnotatedWith(NullMarked.class)
                          ? Stream.empty()
                          : Stream.of("is in a package without @NullMarked")))
          .because("Kotlin reads it from the package, and not from the module");

  @ArchTest
  static final ArchRule packages_know_each_other_one_way =
      slices().matching("io.github.cqpm.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule texts_know_each_other_one_way =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  return isText(type)
                      ? SliceIdentifier.of(topLevel(type).getSimpleName())
                      : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                  return "classes of texts";
                }
              })
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule texts_stand_in_layers =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("façade")
          .definedBy(texts("Explanations"))
          .layer("reports")
          .definedBy(texts("\\w+Report|Lines|Markdown"))
          .layer("contents")
          .definedBy(texts("\\w+Content|Telling|Answers|InForce|Days|Quotations|Marks"))
          .layer("phrases")
          .definedBy(texts(".*Phrases|Source|Entry"))
          .layer("sentences")
          .definedBy(texts("Sentences?|HostSentences|Titles"))
          .whereLayer("façade")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("reports")
          .mayOnlyBeAccessedByLayers("façade")
          .whereLayer("phrases")
          .mayOnlyBeAccessedByLayers("façade", "reports", "contents")
          .whereLayer("contents")
          .mayOnlyBeAccessedByLayers("façade")
          .whereLayer("sentences")
          .mayOnlyBeAccessedByLayers("façade", "reports", "contents", "phrases")
          .because(
              "what a report holds is made of phrases, and a phrase of sentences; a rendering knows only the report");

  @ArchTest
  static final ArchRule nothing_knows_cohorts =
      isKnownOnlyTo("io.github.cqpm.io.cohort..", "io.github.cqpm.(io.cohort|examples)..")
          .because("a cohort is made of single candidacies, decided like any other");

  @ArchTest
  static final ArchRule only_its_package_and_that_of_spring_know_databind =
      isKnownOnlyTo("com.fasterxml.jackson.databind..", "io.github.cqpm.io.(jackson2|spring)..")
          .because("a host need not have it");

  @ArchTest
  static final ArchRule only_its_package_and_that_of_spring_know_jackson_3 =
      isKnownOnlyTo("tools.jackson..", "io.github.cqpm.io.(jackson3|spring)..")
          .because("a host need not have it");

  @ArchTest
  static final ArchRule only_one_package_knows_spring =
      noClasses()
          .that()
          .resideOutsideOfPackage(SPRING)
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.springframework..", "io.swagger.."))
          .because("a host need not have it");

  @ArchTest
  static final ArchRule nothing_of_ours_knows_its_place_in_spring =
      noClasses()
          .that()
          .resideOutsideOfPackages(SPRING, "io.github.cqpm.examples..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SPRING)
          .because("that package is a host like any other, made by us");

  @ArchTest
  static final ArchRule only_papers_know_jte =
      isKnownOnlyTo("gg.jte..", "io.github.cqpm.io.(paper|internal.pages)..")
          .because("a host that prints nothing need not have it");

  @ArchTest
  static final ArchRule json_as_such_knows_no_value_of_ours =
      noClasses()
          .that()
          .resideInAPackage("io.github.cqpm.io.internal.json..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(MODEL, ENGINE, "io.github.cqpm.io.internal.format..")
                  .and(are(DescribedPredicate.not(resideInAPackage("..model.internal")))))
          .because(
              "what reads and writes JSON is the same whatever a document holds; messages show it"
                  + " as all others do");

  @ArchTest
  static final ArchRule a_referential_knows_no_candidacy =
      isUnknownTo("io.github.cqpm.model.referential..", "io.github.cqpm.model.candidacy..")
          .because("a referential is the same for all candidates");

  @ArchTest
  static final ArchRule a_decision_knows_no_rule =
      isUnknownTo("io.github.cqpm.engine.decision..", "io.github.cqpm.engine.rule..")
          .because("a decision is read where no rule runs");

  @ArchTest
  static final ArchRule packages_are_named_for_their_subject =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..common..",
              "..impl..",
              "..dto..",
              "..helper..",
              "..manager..",
              "..service..")
          .because("such a name says nothing of what is inside");

  @ArchTest
  static final ArchRule public_classes_are_closed =
      classes()
          .that()
          .resideInAnyPackage(MODEL, ENGINE)
          .and()
          .resideOutsideOfPackage("..internal..") // which no host sees
          .and(are(VISIBLE))
          .and()
          .areNotInterfaces()
          .should(beFinalOrSealed())
          .because("an open class is one more promise to keep");

  @ArchTest
  static final ArchRule values_are_sealed_interfaces =
      classes()
          .that()
          .resideInAnyPackage(MODEL, "io.github.cqpm.engine.decision..")
          .and(are(VISIBLE))
          .and()
          .areInterfaces()
          .and()
          .areNotAnnotations()
          .should(beFinalOrSealed())
          .because("a value that somebody else implements keeps none of our promises");

  private static ArchRule isUnknownTo(String packages, String what) {
    return noClasses()
        .that()
        .resideInAPackage(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(what);
  }

  private static ArchRule isKnownOnlyTo(String what, String packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(what);
  }

  private static DescribedPredicate<JavaClass> texts(String names) {
    return describe(names, type -> isText(type) && topLevel(type).getSimpleName().matches(names));
  }

  private static boolean isText(JavaClass type) {
    return type.getPackageName().equals("io.github.cqpm.io.text");
  }

  private static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(type);
  }

  private static boolean asksTheMachine(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    return target.getOwner().getPackageName().startsWith("java.")
        && (ASK_THE_MACHINE.contains(target.getName()) || isOfTheConsole(target));
  }

  private static boolean isOfTheConsole(AccessTarget target) {
    return target.getOwner().isEquivalentTo(System.class)
        && Set.of("in", "out", "err", "console", "getProperty", "getenv")
            .contains(target.getName());
  }

  private static boolean isOutside(JavaClass type) {
    boolean ofFiles = Stream.of("java.io", "java.nio").anyMatch(type.getPackageName()::startsWith);
    boolean ofSerialization = type.getName().startsWith("java.io.Serial");
    return (ofFiles && !ofSerialization)
        || type.getPackageName().startsWith("java.util.logging")
        || Set.of(
                "java.lang.System$Logger",
                "java.time.Clock",
                "java.time.Instant",
                "java.util.Calendar",
                "java.util.Date",
                "java.util.TimeZone")
            .contains(type.getName());
  }

  /** Whether a host can name it: it is public, and so is all that it stands in. */
  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
  }

  private static ArchCondition<JavaClass> beFinalOrSealed() {
    return condition(
        "be final or sealed",
        type ->
            type.getModifiers().contains(JavaModifier.FINAL) || type.reflect().isSealed()
                ? Stream.empty()
                : Stream.of("is neither final nor sealed"));
  }

  private static ArchCondition<JavaClass> showNothingInternal() {
    return condition(
        "show nothing internal",
        type ->
            Stream.concat(
                    Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream()),
                    type.getAllMembers().stream()
                        .filter(ArchitectureTest::isInherited)
                        .flatMap(ArchitectureTest::signatureOf))
                .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                .filter(resideInAPackage("io.github.cqpm..internal.."))
                .map(shown -> "shows " + shown.getName()));
  }

  private static boolean isInherited(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaType> signatureOf(JavaMember member) {
    if (member instanceof JavaCodeUnit codeUnit) {
      return Stream.of(
              Stream.of(codeUnit.getReturnType()),
              codeUnit.getParameterTypes().stream(),
              codeUnit.getExceptionTypes().stream(),
              codeUnit.getTypeParameters().stream())
          .flatMap(types -> types);
    }
    return Stream.of(((JavaField) member).getType());
  }

  /** A condition that is met where nothing is complained of. */
  private static ArchCondition<JavaClass> condition(
      String description, Function<JavaClass, Stream<String>> complaints) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        complaints
            .apply(type)
            .map(complaint -> "%s %s".formatted(type.getName(), complaint))
            .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
      }
    };
  }
}
