package io.github.cqpm.io.paper;

import static io.github.cqpm.io.paper.Dossiers.BLOCK;
import static io.github.cqpm.io.paper.Dossiers.FIRST;
import static io.github.cqpm.io.paper.Dossiers.REFERENTIAL;
import static io.github.cqpm.io.paper.Dossiers.SECOND;
import static io.github.cqpm.io.paper.Dossiers.assessed;
import static io.github.cqpm.io.paper.Dossiers.awarded;
import static io.github.cqpm.io.paper.Dossiers.complete;
import static io.github.cqpm.io.paper.Dossiers.deliberated;
import static io.github.cqpm.io.paper.Dossiers.refused;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.ReviewedCases;
import io.github.cqpm.io.ThreeReferentials;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What papers tell of each case, or why they are refused: the lines that the first paper of its
 * kind does not have, each after the section in which it stands.
 */
class PaperCasesTest {
  private static final RuleSet AGREEMENT = RuleSet.agreement();
  private static final CertificationReferential UNKNOWN =
      Referentials.technicoCommercialIndustriel();
  private static final RecordId DELIBERATION = RecordId.of("deliberation");
  private static final RecordId OPINION = RecordId.of("opinion");
  private static final DeliberationJury NOBODY = DeliberationJury.builder().build();

  private final Map<String, String> told = new LinkedHashMap<>();
  private List<String> base = List.of();

  private void tell(String name, Function<Papers, String> paper) {
    List<String> lines = printed(paper);
    told.put(name, ReviewedCases.more(base, lines));
    base = base.isEmpty() ? lines : base;
  }

  private static List<String> printed(Function<Papers, String> paper) {
    try {
      return lines(paper.apply(Papers.french()));
    } catch (PaperRefusedException refused) {
      return List.of(refused.getRefusal() + ": " + refused.getMessage());
    }
  }

  private static List<String> lines(String page) {
    List<String> lines = new ArrayList<>();
    for (Element each : Jsoup.parse(page).body().getAllElements()) {
      Element section = each.closest("section[id]");
      String place = section == null ? "" : section.id() + ": ";
      if (each.normalName().equals("tr")) {
        lines.add(
            place + each.children().stream().map(Element::text).collect(Collectors.joining(" | ")));
      } else if (each.isBlock()
          && each.closest("tr") == null
          && each.hasText()
          && each.children().stream().noneMatch(Element::isBlock)) {
        lines.add(place + each.text());
      }
    }
    lines.replaceAll(line -> line.replaceAll("sha256:[0-9a-f]{64}", "sha256:…"));
    return lines;
  }

  private void inform(String name, Candidacy candidacy, RuleSet rules) {
    inform(name, Dossiers.of(candidacy, rules));
  }

  private void inform(String name, Candidacy candidacy) {
    inform(name, Dossiers.of(candidacy));
  }

  private void inform(String name, Dossier dossier) {
    tell("information: " + name, papers -> papers.information(dossier));
  }

  @TestFactory
  Stream<DynamicTest> information() throws IOException {
    inform("the jury refused a competency", refused());
    tell(
        "information: the reason of the jury, where free text is asked for, and who presides",
        papers ->
            Papers.in(Explanations.french().withFreeText())
                .naming(Names.of(Map.of("employer", "Pat Ron")))
                .information(Dossiers.of(refused())));
    inform(
        "criteria that were not met",
        assessed(
            Dossiers.failed(),
            FIRST,
            held ->
                held.putRating(CriterionId.of("METHODS"), Rating.NOT_MET)
                    .putRating(CriterionId.of("MEANS"), Rating.NOT_OBSERVED)
                    .expectedResultsRating(Rating.NOT_MET)));
    inform("under the agreement each result has its last day", refused(), AGREEMENT);
    inform(
        "a block is kept on condition where the registration is unknown",
        Dossiers.of(UNKNOWN, refused(), AGREEMENT));
    inform(
        "and where there is known to be none",
        Dossiers.of(UNKNOWN.withRegistration(NationalRegistration.none()), refused(), AGREEMENT));
    inform(
        "a last day that is past",
        Dossier.of(
            REFERENTIAL,
            refused(),
            CertificationEngine.of(AGREEMENT)
                .decide(REFERENTIAL, refused(), LocalDate.of(2027, 12, 2))));
    inform("nothing is validated", ruledOnAll(Ruling.DEFERRED));
    inform("a validation waits for the company", complete().without(OPINION));
    inform("an absence", assessed(complete(), FIRST, held -> held.result(AssessmentResult.ABSENT)));
    inform(
        "an assessment that does not count",
        assessed(complete(), FIRST, held -> held.date(CompleteCandidacy.ENROLLED.minusDays(1))));
    inform(
        "a validation of what is not acquired",
        assessed(complete(), FIRST, held -> held.result(AssessmentResult.NOT_ACQUIRED)));
    inform(
        "a deferred ruling and a result of an earlier candidacy",
        deliberated(complete().without(RecordId.of("assessment-BDC0158-2")), ruling("DEFERRED"))
            .plus(retained(SECOND, CompleteCandidacy.ENROLLED.minusDays(10))),
        AGREEMENT);
    inform(
        "a block that was awarded by itself",
        awarded(refused(), Award.block(BlockCode.of("BDC0166"))));
    inform("blocks are wanted", toBlock(complete(), BLOCK));
    inform("nothing is ruled yet", complete().without(DELIBERATION));
    inform("no ruling counts", deliberated(refused(), held -> held.jury(NOBODY)), AGREEMENT);
    inform("all is acquired", complete());
    inform("an award contradicts the decision", awarded(refused(), Award.block(BLOCK)));
    return ReviewedCases.of("information-cases.md", told);
  }

  private void attest(String name, Candidacy candidacy) {
    attest(name, Dossiers.of(candidacy), BLOCK);
  }

  private void attest(String name, Candidacy candidacy, RuleSet rules) {
    attest(name, Dossiers.of(candidacy, rules), BLOCK);
  }

  private void attest(String name, Dossier dossier, BlockCode block) {
    tell("attestation: " + name, papers -> papers.attestation(dossier, block));
  }

  @TestFactory
  Stream<DynamicTest> attestation() throws IOException {
    Candidacy withBlock = awarded(complete(), Award.block(BLOCK));
    attest("the block was awarded", withBlock);
    attest("no award", complete());
    attest("the deliberation was revoked", withBlock.plus(revocation(CompleteCandidacy.LAST_DAY)));
    attest("the certificate was awarded as a whole", awarded(complete(), Award.certificate()));
    attest("the award contradicts the decision", deliberated(withBlock, ruling("REFUSED")));
    attest(
        "the registration is unknown",
        Dossiers.of(UNKNOWN, withBlock, RuleSet.referential()),
        BLOCK);
    DeliberationJury employees = jury(College.EMPLOYEES, "employee");
    Candidacy byEmployees = complete().plus(awarding(CompleteCandidacy.LAST_DAY, employees));
    attest("the deliberation does not count under the agreement", byEmployees, AGREEMENT);
    attest("it does under the rules of the referential", byEmployees);
    attest(
        "the block was awarded before all of it was validated",
        complete()
            .plus(awarding(CompleteCandidacy.DELIBERATED.minusDays(1), CompleteCandidacy.jury())));
    Candidacy withoutFirst = withBlock.without(RecordId.of("assessment-" + FIRST));
    attest(
        "the block was awarded before what is retained of it was validated",
        withoutFirst.plus(retained(FIRST, CompleteCandidacy.DELIBERATED.plusDays(1))),
        AGREEMENT);
    attest(
        "a result was retained before the block was awarded",
        withoutFirst.plus(retained(FIRST, CompleteCandidacy.ENROLLED.minusDays(10))),
        AGREEMENT);
    CompanyOpinion opinion = withBlock.getOpinions().get(0);
    attest(
        "the block was awarded before the opinion of the company",
        withBlock
            .without(opinion.getId())
            .plus(
                CompanyOpinion.builder()
                    .from(opinion)
                    .date(CompleteCandidacy.DELIBERATED.plusDays(1))
                    .build()));
    attest("nobody is said to have sat", deliberated(withBlock, held -> held.jury(NOBODY)));
    attest(
        "the block is of an earlier candidacy",
        complete().plus(retained(BLOCK, CompleteCandidacy.ENROLLED.minusDays(100))),
        AGREEMENT);
    attest("the block is unknown", Dossiers.of(withBlock), BlockCode.of("BDC9999"));
    attest("the block is not wanted", toBlock(withBlock, BlockCode.of("BDC0166")));
    return ReviewedCases.of("attestation-cases.md", told);
  }

  /** Tells of what papers of a session say of one candidacy, changed so. */
  private void sit(
      String name,
      UnaryOperator<Candidacy> change,
      List<BiFunction<Papers, Session, String>> papers) {
    Dossier dossier = Sessions.dossier("c-1", change);
    DeliberationJury jury =
        dossier.candidacy().getDeliberations().stream()
            .filter(held -> held.getId().equals(DELIBERATION))
            .map(JuryDeliberation::getJury)
            .findFirst()
            .orElseGet(CompleteCandidacy::jury);
    sit(name, Session.of(Sessions.DAY, jury, List.of(dossier)), papers);
  }

  private void sit(String name, Session session, List<BiFunction<Papers, Session, String>> papers) {
    List<String> lines = new ArrayList<>();
    for (BiFunction<Papers, Session, String> paper : papers) {
      List<String> ofComplete =
          printed(all -> paper.apply(all, Sessions.of(Sessions.dossier("c-1"))));
      lines.add(ReviewedCases.more(ofComplete, printed(all -> paper.apply(all, session))));
    }
    told.put("session: " + name, String.join("\n    --\n", lines));
  }

  private static final List<BiFunction<Papers, Session, String>> MINUTES = List.of(Papers::minutes);
  private static final List<BiFunction<Papers, Session, String>> MINUTES_AND_TRANSMISSION =
      List.of(Papers::minutes, Papers::transmission);
  private static final List<BiFunction<Papers, Session, String>> ALL =
      List.of(Papers::minutes, Papers::preparation, Papers::attendance, Papers::transmission);

  @TestFactory
  Stream<DynamicTest> sessions() throws IOException {
    sit(
        "a refusal and a deferral",
        of(
            held ->
                held.putRuling(FIRST, CompetencyRuling.of(Ruling.REFUSED))
                    .putRuling(SECOND, CompetencyRuling.of(Ruling.DEFERRED))),
        ALL);
    sit("a validation before the opinion of the company", each -> each.without(OPINION), MINUTES);
    sit(
        "an award that is not admissible",
        of(held -> ruling("REFUSED").apply(held).addAward(Award.certificate())),
        MINUTES);
    sit(
        "an award that cannot be told yet, told once",
        of(held -> ruling("DEFERRED").apply(held).addAward(Award.certificate())),
        MINUTES);
    sit("no deliberation: a row of boxes", each -> each.without(DELIBERATION), ALL);
    sit(
        "a deliberation that was revoked, and no boxes",
        each -> each.plus(revocation(Sessions.DAY.plusDays(1))),
        ALL);
    sit(
        "a candidate who is not assessed, and no boxes",
        candidacy ->
            Candidacy.builder()
                .from(candidacy)
                .assessments(List.of())
                .deliberations(List.of())
                .build(),
        MINUTES);
    sit(
        "a decision of before the deliberation",
        Sessions.of(
            Sessions.dossier(
                ThreeReferentials.all().get(0), "c-1", each -> each, Sessions.DAY.minusDays(1))),
        MINUTES_AND_TRANSMISSION);
    sit(
        "another jury, refused by the place of the dossier",
        Sessions.of(
            Sessions.dossier("c-1"),
            Sessions.dossier(
                "c-secret", of(held -> held.jury(jury(College.EMPLOYERS, "j-secret"))))),
        ALL);
    sit("a jury that is not given", of(held -> held.jury(NOBODY)), ALL);
    sit("rulings outside of the target", each -> toBlock(each, BLOCK), MINUTES_AND_TRANSMISSION);
    sit(
        "a jury that is not joint",
        of(
            held ->
                held.jury(
                    DeliberationJury.builder()
                        .from(CompleteCandidacy.jury())
                        .addMember(
                            JuryMember.of(PersonReference.of("employer-2"), College.EMPLOYERS))
                        .build())),
        MINUTES_AND_TRANSMISSION);
    DeliberationJury one = jury(College.EMPLOYERS, "employer");
    UnaryOperator<Candidacy> byOne = of(held -> held.jury(one));
    sit(
        "what rules hold against a jury, told once",
        Session.of(
            Sessions.DAY,
            one,
            List.of(Sessions.dossier("c-1", byOne), Sessions.dossier("c-2", byOne))),
        MINUTES);
    sit(
        "what a later jury ruled",
        each ->
            each.plus(
                JuryDeliberation.builder()
                    .id(RecordId.of("later"))
                    .date(Sessions.DAY.plusDays(7))
                    .jury(CompleteCandidacy.jury())
                    .putRuling(FIRST, CompetencyRuling.of(Ruling.REFUSED))
                    .build()),
        MINUTES);
    sit(
        "who is ready for the jury, and who lacks something that is no step",
        Sessions.of(
            Sessions.dossier("c-ready", each -> each.without(DELIBERATION)),
            Sessions.dossier("c-unregistered", each -> toBlock(each.without(DELIBERATION), BLOCK))),
        List.of(Papers::preparation));
    return ReviewedCases.of("session-cases.md", told);
  }

  private static UnaryOperator<JuryDeliberation.Builder> ruling(String ruling) {
    return held -> held.putRuling(FIRST, CompetencyRuling.of(Ruling.valueOf(ruling)));
  }

  private static Candidacy ruledOnAll(Ruling ruling) {
    return deliberated(
        complete(),
        held -> {
          REFERENTIAL
              .getCompetencyIds()
              .forEach(id -> held.putRuling(id, CompetencyRuling.of(ruling)));
          return held;
        });
  }

  private static UnaryOperator<Candidacy> of(UnaryOperator<JuryDeliberation.Builder> change) {
    return candidacy -> deliberated(candidacy, change);
  }

  private static Candidacy toBlock(Candidacy candidacy, BlockCode block) {
    return Candidacy.builder().from(candidacy).target(CertificationTarget.blocks(block)).build();
  }

  private static Revocation revocation(LocalDate date) {
    return Revocation.builder()
        .id(RecordId.of("revocation"))
        .date(date)
        .record(DELIBERATION)
        .build();
  }

  private static RetainedResult retained(CertificationPart part, LocalDate date) {
    return RetainedResult.builder()
        .id(RecordId.of("earlier"))
        .date(date)
        .part(part)
        .certification(REFERENTIAL.getId())
        .build();
  }

  private static JuryDeliberation awarding(LocalDate date, DeliberationJury jury) {
    return JuryDeliberation.builder()
        .id(RecordId.of("awarding"))
        .date(date)
        .jury(jury)
        .addAward(Award.block(BLOCK))
        .build();
  }

  private static DeliberationJury jury(College college, String member) {
    PersonReference chair = PersonReference.of(member);
    return DeliberationJury.builder().addMember(JuryMember.of(chair, college)).chair(chair).build();
  }
}
