package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidFolderException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.document.Verification.Verdict;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.ReferentialReference;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host registers referentials of its own, in several versions, beside the bundled one. */
class RegisteredReferentialsTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final CertificationEngine ENGINE = CertificationEngine.standard();
  private static final CertificationReferential BUNDLED =
      Referentials.technicoCommercialIndustriel();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final CertificationReferential FIRST = SmallReferential.get();
  private static final CertificationReferential SECOND = version("2", DAY);
  private static final CertificationReferential THIRD = version("3", DAY.plusYears(1));

  private static CertificationReferential version(String version, LocalDate validFrom) {
    return CertificationReferential.builder()
        .from(FIRST)
        .version(version)
        .validFrom(validFrom)
        .build();
  }

  private static CertificationReferential titled(CertificationReferential referential) {
    return CertificationReferential.builder().from(referential).title("Other").build();
  }

  private static Referentials three() {
    return Referentials.bundled().with(THIRD).with(FIRST).with(SECOND);
  }

  private static Reading<Candidacy> candidacyTo(CertificationReferential referential) {
    return JSON.read(JSON.write(CompleteCandidacy.to(referential)), Candidacy.class);
  }

  private static Reading<AdmissibilityDecision> decisionBy(CertificationReferential referential) {
    AdmissibilityDecision decision =
        ENGINE.decide(
            Digests.in(
                DecisionRequest.builder()
                    .referential(referential)
                    .candidacy(CompleteCandidacy.to(referential))
                    .asOf(DAY)
                    .build()));
    return JSON.read(JSON.write(decision), AdmissibilityDecision.class);
  }

  @Test
  void the_bundled_one_is_there_and_is_found_by_id_and_version() {
    assertThat(Referentials.bundled().getAll()).containsExactly(BUNDLED);
    assertThat(Referentials.bundled().find(BUNDLED.getReference())).contains(BUNDLED);
    assertThat(Referentials.bundled().find(FIRST.getReference())).isEmpty();
  }

  @Test
  void they_are_listed_by_certification_and_by_their_first_days_however_they_came() {
    assertThat(three().getAll()).containsExactly(FIRST, SECOND, THIRD, BUNDLED);
    assertThat(three())
        .hasToString(
            "Referentials[small version 1, small version 2, small version 3, %s]"
                .formatted(BUNDLED.getReference()));
  }

  @Test
  void the_version_that_holds_on_a_day_is_that_of_the_latest_first_day_until_then() {
    assertThat(three().find(SmallReferential.ID, DAY.minusDays(1))).contains(FIRST);
    assertThat(three().find(SmallReferential.ID, DAY)).contains(SECOND);
    assertThat(three().find(SmallReferential.ID, DAY.plusYears(1).minusDays(1))).contains(SECOND);
    assertThat(three().find(SmallReferential.ID, DAY.plusYears(9))).contains(THIRD);
    assertThat(three().find(BUNDLED.getId(), DAY)).contains(BUNDLED);
    assertThat(three().find(CertificationId.of("unknown"), DAY)).isEmpty();
    assertThat(Referentials.bundled().with(SECOND).find(SmallReferential.ID, DAY.minusDays(1)))
        .isEmpty();
  }

  @Test
  void an_equal_one_changes_nothing() {
    Referentials before = three();
    CertificationReferential equal = JSON.readReferential(JSON.write(SECOND));
    assertThat(before.with(equal).getAll()).isEqualTo(before.getAll());
  }

  @Test
  void another_of_the_same_id_and_version_is_refused() {
    assertThatThrownBy(() -> three().with(titled(SECOND)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Two referentials that differ are both small version 2: give the one that changed"
                + " another version.");
    assertThatThrownBy(
            () ->
                Referentials.bundled().with(BUNDLED.withRegistration(NationalRegistration.none())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(BUNDLED.getReference().toString());
  }

  @Test
  void two_versions_that_begin_on_one_day_are_refused() {
    assertThatThrownBy(() -> three().with(version("4", DAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "small version 2 and small version 4 both hold from 2026-01-01: give one of them"
                + " another validFrom.");
    CertificationReferential withoutDay =
        CertificationReferential.builder().from(FIRST).version("0").build();
    assertThatThrownBy(() -> three().with(withoutDay))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "small version 1 and small version 0 both hold from the beginning: give one of them"
                + " another validFrom.");
  }

  @Test
  void one_by_which_nothing_could_be_decided_is_refused() {
    CertificationReferential without =
        CertificationReferential.builder().from(FIRST).blocks(List.of()).build();
    assertThatThrownBy(() -> Referentials.bundled().with(without))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("REFERENTIAL_WITHOUT_BLOCKS");
    CertificationReferential blank =
        CertificationReferential.builder().from(FIRST).version(" ").build();
    assertThatThrownBy(() -> Referentials.bundled().with(blank))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The version of the referential of small is blank.");
  }

  @Test
  void a_registration_is_set_in_all_versions_of_its_certification_and_in_no_other() {
    NationalRegistration known = NationalRegistration.since(DAY);
    assertThat(three().withRegistration(SmallReferential.ID, known).getAll())
        .containsExactly(
            FIRST.withRegistration(known),
            SECOND.withRegistration(known),
            THIRD.withRegistration(known),
            BUNDLED);
    assertThatThrownBy(() -> three().withRegistration(CertificationId.of("unknown"), known))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no referential of unknown, but of small, %s.".formatted(BUNDLED.getId()));
  }

  @Test
  void every_json_file_of_a_folder_is_registered_and_nothing_else_in_it(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("z.json"), JSON.write(FIRST));
    Files.writeString(folder.resolve("a.json"), JSON.write(SECOND));
    Files.writeString(folder.resolve("same as bundled.json"), JSON.write(BUNDLED));
    Files.writeString(folder.resolve("readme.txt"), "no referential");
    Files.createDirectory(folder.resolve("folder.json"));
    assertThat(Referentials.bundled().withFolder(folder).getAll())
        .containsExactly(FIRST, SECOND, BUNDLED);
  }

  @Test
  void all_that_is_wrong_with_the_files_of_a_folder_is_told_at_once(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("1.json"), JSON.write(FIRST));
    Files.writeString(folder.resolve("2.json"), JSON.write(titled(FIRST)));
    Files.writeString(folder.resolve("3.json"), JSON.write(SECOND));
    Files.writeString(folder.resolve("4.json"), JSON.write(version("4", DAY)));
    Files.writeString(
        folder.resolve("5.json"),
        JSON.write(CertificationReferential.builder().from(FIRST).version("5").build()));
    Files.writeString(
        folder.resolve("6.json"),
        JSON.write(FIRST).replace("\"activity\": \"sales\"", "\"activity\": \"A9\""));
    Files.writeString(
        folder.resolve("7.json"),
        JSON.write(FIRST).replace("\"version\": \"1\"", "\"version\": \"\""));
    Files.writeString(folder.resolve("8.json"), "{");

    InvalidFolderException refusal =
        catchThrowableOfType(
            InvalidFolderException.class, () -> Referentials.bundled().withFolder(folder));

    assertThat(told(refusal, Explanations.french()))
        .containsExactly(
            "2.json:5: /version: Un autre référentiel porte le même identifiant et la même version"
                + " (small version 1), et son contenu diffère. Donnez une autre version à celui qui"
                + " a changé.",
            "4.json:7: /validFrom: Une autre version de ce référentiel vaut à partir du même jour"
                + " (2026-01-01) : small version 2. Corrigez validFrom dans l'une des deux.",
            "5.json:5: /version: Une autre version de ce référentiel n'a pas non plus de premier"
                + " jour : small version 1. Ajoutez validFrom à la plus récente des deux.",
            "6.json:48: /blocks/0/activity: Activité inconnue du référentiel, nommée par BDC0001 :"
                + " A9. Corrigez ce nom.",
            "7.json:5: /version: La version du référentiel est vide. Écrivez-la, par exemple 1.",
            "8.json:1: : Ce n'est que le début d'un document. Reprenez le fichier complet ; s'il faut"
                + " un document par ligne, écrivez chacun sur une seule ligne.");
    assertThat(refusal)
        .hasMessageContaining("2.json: INVALID_VALUE at \"/version\"")
        .hasMessageContaining("8.json: MALFORMED_JSON");
  }

  private static List<String> told(InvalidFolderException refusal, Explanations language) {
    return refusal.getProblems().entrySet().stream()
        .flatMap(
            file ->
                file.getValue().stream()
                    .map(
                        problem ->
                            "%s:%d: %s: %s"
                                .formatted(
                                    file.getKey().getFileName(),
                                    problem.line(),
                                    problem.pointer(),
                                    language.explain(problem))))
        .toList();
  }

  @Test
  void a_name_in_the_message_is_legible() {
    assertThat(new InvalidFolderException(Map.of(Path.of("a\u001B.json"), List.of())))
        .hasMessage("The folder is refused: a\\u001B.json: .");
  }

  @Test
  void a_folder_is_checked_by_the_constraints_where_a_validator_is_given(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("blank.json"),
        JSON.write(CertificationReferential.builder().from(FIRST).title(" ").build()));
    Validator validator = Validators.standard();
    assertThat(Referentials.bundled().withFolder(folder).getAll()).hasSize(2);
    assertThatThrownBy(() -> Referentials.bundled().withFolder(folder, validator))
        .isInstanceOf(InvalidFolderException.class)
        .hasMessageContaining("CONSTRAINT_VIOLATED at \"/title\"");
  }

  @Test
  void a_folder_that_is_not_there_is_no_empty_one(@TempDir Path folder) {
    assertThatThrownBy(() -> Referentials.bundled().withFolder(folder.resolve("none")))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_candidacy_is_decided_under_the_policy_of_the_host() {
    DecisionPolicy policy = DecisionPolicy.builder().minimumCommissionMembers(9).build();
    AdmissibilityDecision decision =
        DocumentDecider.decide(ENGINE, three(), candidacyTo(SECOND), DAY, policy);
    assertThat(decision.getProvenance().getPolicy()).isEqualTo(policy);
    assertThat(decision.getProvenance().getReferential()).isEqualTo(SECOND.getReference());
  }

  @Test
  void a_version_that_is_not_registered_is_a_problem_with_its_place_that_names_the_others() {
    Referentials registered = Referentials.bundled().with(FIRST).with(SECOND);
    DocumentProblem problem =
        Refused.problems(() -> DocumentDecider.decide(ENGINE, registered, candidacyTo(THIRD), DAY))
            .get(0);
    assertThat(problem).hasToString("UNKNOWN_REFERENTIAL at \"/referential\" (line 5, column 18)");
    assertThat(Explanations.french().explain(problem))
        .isEqualTo(
            "Ce référentiel, ou cette version, est inconnu (small version 3). Sont connus : small"
                + " version 1, small version 2. Corrigez le renvoi, ou ajoutez ce référentiel.");
    assertThat(Explanations.english().explain(problem))
        .isEqualTo(
            "This referential, or this version of it, is unknown (small version 3). Known are:"
                + " small version 1, small version 2. Correct the reference, or add that"
                + " referential.");
  }

  @Test
  void a_certification_that_is_not_registered_is_told_with_all_that_are() {
    assertThat(Refused.problems(() -> Referentials.bundled().getNamedBy(candidacyTo(FIRST))))
        .singleElement()
        .extracting(DocumentProblem::expected)
        .isEqualTo(List.of(BUNDLED.getReference().toString()));
  }

  @Test
  void of_many_that_are_registered_the_first_are_named() {
    Referentials many = Referentials.bundled();
    for (int i = 1; i <= 21; i++) {
      many = many.with(version("v" + i, DAY.plusDays(i)));
    }
    Referentials registered = many;
    assertThat(Refused.problems(() -> registered.getNamedBy(candidacyTo(FIRST))).get(0).expected())
        .hasSize(21)
        .startsWith("small version v1")
        .endsWith("small version v20", "…");
  }

  @Test
  void an_old_decision_is_verified_with_the_version_that_made_it() {
    Reading<AdmissibilityDecision> stored = decisionBy(FIRST);

    assertThat(
            DecisionVerifier.verify(ENGINE, stored, three(), CompleteCandidacy.to(FIRST))
                .getVerdict())
        .isEqualTo(Verdict.CONFIRMED);
    assertThat(
            Refused.problems(
                () ->
                    DecisionVerifier.verify(
                        ENGINE, stored, Referentials.bundled(), CompleteCandidacy.to(FIRST))))
        .singleElement()
        .extracting(problem -> problem.code() + " " + problem.pointer())
        .isEqualTo("UNKNOWN_REFERENTIAL /provenance/referential");
  }

  @Test
  void what_names_no_referential_is_refused() {
    Reading<CertificationReferential> reading =
        JSON.read(JSON.write(FIRST), CertificationReferential.class);
    assertThatThrownBy(() -> three().getNamedBy(reading))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_version_that_may_be_anybodys_text_is_not_shown() {
    for (String version : List.of("9".repeat(9_000), "Camille Durand")) {
      Candidacy candidacy =
          Candidacy.builder()
              .from(CompleteCandidacy.to(FIRST))
              .referential(ReferentialReference.of(SmallReferential.ID, version))
              .build();
      Reading<Candidacy> reading = JSON.read(JSON.write(candidacy), Candidacy.class);
      assertThat(Refused.problems(() -> three().getNamedBy(reading)).get(0).value())
          .isEqualTo("small");
    }
  }
}
