package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CarriedCandidacy;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.UnmatchedPart;
import io.github.cqpm.model.candidacy.UnmatchedPart.Kind;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a candidacy lacks that was carried to another version, in words. */
class CarriedReportTest {
  private static final Candidacy CANDIDACY = CompleteCandidacy.to(SmallReferential.get());
  private static final CarriedCandidacy CARRIED =
      new CarriedCandidacy(
          CANDIDACY,
          List.of(
              new UnmatchedPart(Optional.empty(), Kind.BLOCK, "BDC0002", Optional.empty()),
              part("plan", Kind.METHOD, "project", "BDC0001-1"),
              part("A1", Kind.CRITERION, "MEANS", "BDC0001-1"),
              new UnmatchedPart(
                  Optional.of(RecordId.of("A2")), Kind.COMPETENCY, "BDC0002-1", Optional.empty()),
              new UnmatchedPart(
                  Optional.of(RecordId.of("O1")), Kind.ACTIVITY, "sales", Optional.empty())),
          List.of(RecordId.of("A2"), RecordId.of("V1")));

  private static UnmatchedPart part(String record, Kind kind, String part, String competency) {
    return new UnmatchedPart(
        Optional.of(RecordId.of(record)), kind, part, Optional.of(CompetencyId.parse(competency)));
  }

  @Test
  void each_part_is_told_with_what_becomes_of_it_and_each_record_that_is_left_out() {
    assertThat(Explanations.french().explain(CARRIED))
        .isEqualTo(
            """
            Candidature reprise pour le référentiel small, version 1

            Sans équivalent dans cette version\u202F:
              Candidature\u202F: le bloc BDC0002 n’y est pas\u202F; ce qui le nomme est retiré.
              plan\u202F: la modalité project n’y est pas prévue pour la compétence BDC0001-1\u202F; elle reste inscrite, et les règles en tiennent compte.
              A1\u202F: le groupe de critères MEANS de la compétence BDC0001-1 n’y est pas\u202F; son appréciation est retirée.
              A2\u202F: la compétence BDC0002-1 n’y est pas\u202F; ce qui la nomme est retiré.
              O1\u202F: l’activité sales n’y est pas\u202F; l’avis sur elle est retiré.

            Enregistrements retirés en entier\u202F: A2, V1
            """);
    assertThat(Explanations.english().explain(CARRIED))
        .isEqualTo(
            """
            Candidacy carried to the referential small, version 1

            Without a counterpart in this version:
              Candidacy: block BDC0002 is not there; what names it is left out.
              plan: method project is not there for competency BDC0001-1; it stays, and the rules take account of it.
              A1: criterion group MEANS of competency BDC0001-1 is not there; its rating is left out.
              A2: competency BDC0002-1 is not there; what names it is left out.
              O1: activity sales is not there; the stance on it is left out.

            Records left out whole: A2, V1
            """);
  }

  @Test
  void it_is_told_that_nothing_was_left_out() {
    CarriedCandidacy whole = new CarriedCandidacy(CANDIDACY, List.of(), List.of());
    assertThat(Explanations.french().explain(whole))
        .isEqualTo(
            """
            Candidature reprise pour le référentiel small, version 1
            Rien n’est retiré\u202F: cette version contient tout ce que nomme la candidature.
            """);
    assertThat(Explanations.english().explain(whole)).contains("Nothing is left out");
  }
}
