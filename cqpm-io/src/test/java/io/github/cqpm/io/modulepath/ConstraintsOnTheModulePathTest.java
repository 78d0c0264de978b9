package io.github.cqpm.io.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.Validation;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The constraints of the model as a modular host sees them: a module of its own is compiled and run
 * in another Java process, with all on the module path and nothing opened to anybody.
 */
class ConstraintsOnTheModulePathTest {
  private static final List<Path> MODULES =
      ModularHost.locationsOf(
          CertificationReferential.class,
          NullMarked.class,
          Validation.class,
          HibernateValidator.class,
          Logger.class,
          TypeResolver.class);

  @TempDir Path folder;

  @Test
  void the_model_opens_nothing() {
    ModuleDescriptor model =
        ModuleFinder.of(MODULES.get(0)).find("io.github.cqpm.model").orElseThrow().descriptor();
    assertThat(model.isOpen()).isFalse();
    assertThat(model.isAutomatic()).isFalse();
    assertThat(model.opens()).isEmpty();
  }

  @Test
  void each_violation_is_reported_in_english() throws Exception {
    assertThat(violationsIn("en"))
        .containsExactly(
            "assessments[0].supports[1].<list element>: must not be blank",
            "opinions[0]: an opinion must hold a stance on an activity or on the whole",
            "plans[0].competencies[BDC0158-1].place: must not be blank",
            "plans[0].competencies[BDC0158-1].reportDue: a report must not be due before the day"
                + " on which the plan is defined");
  }

  @Test
  void each_violation_is_reported_in_french() throws Exception {
    assertThat(violationsIn("fr"))
        .containsExactly(
            "assessments[0].supports[1].<list element>: ne doit pas être vide",
            "opinions[0]: un avis doit porter sur une activité au moins, ou sur l'ensemble",
            "plans[0].competencies[BDC0158-1].place: ne doit pas être vide",
            "plans[0].competencies[BDC0158-1].reportDue: un rapport ne doit pas être attendu"
                + " avant le jour où le dossier est défini");
  }

  private List<String> violationsIn(String language) throws Exception {
    return ModularHost.compile("host", MODULES, folder)
        .run(List.of("-Duser.language=" + language), List.of());
  }
}
