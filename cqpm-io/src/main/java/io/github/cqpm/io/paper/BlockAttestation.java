package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.internal.pages.AttestationPage;
import io.github.cqpm.io.internal.pages.AttestationPage.Part;
import io.github.cqpm.io.internal.pages.Hidden;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Attests a block: where a jury awarded it by itself, and nothing in the decision is against it.
 */
final class BlockAttestation {
  private final Facts facts;
  private final BlockCode code;
  private final Wording wording;

  private BlockAttestation(Facts facts, BlockCode code, Wording wording) {
    this.facts = facts;
    this.code = code;
    this.wording = wording;
  }

  /**
   * Returns what the attestation holds.
   *
   * @throws PaperRefusedException if the block was not awarded by itself, or the decision is
   *     against it
   */
  static AttestationPage of(Facts facts, BlockCode code, Wording wording) {
    return new BlockAttestation(facts, code, wording).write();
  }

  private AttestationPage write() {
    CompetencyBlock block =
        facts
            .dossier()
            .referential()
            .find(code)
            .orElseThrow(() -> refuse(PaperRefusal.UNKNOWN_BLOCK, ""));
    if (decision().isEmpty()) {
      throw refuse(PaperRefusal.BLOCK_NOT_WANTED, "");
    }
    List<JuryDeliberation> awarding = awarding(Award.block(code));
    if (awarding.isEmpty()) {
      throw notAwarded();
    }
    // The first that holds; where none does, what is against the last.
    for (JuryDeliberation deliberation : awarding) {
      Optional<PaperRefusedException> objection = findObjection(deliberation);
      if (objection.isEmpty()) {
        return write(block, deliberation);
      }
      if (deliberation.equals(awarding.get(awarding.size() - 1))) {
        throw objection.get();
      }
    }
    throw new IllegalStateException();
  }

  private Optional<BlockDecision> decision() {
    return facts.dossier().decision().find(code);
  }

  private List<JuryDeliberation> awarding(Award award) {
    return facts
        .inForce(facts.dossier().candidacy().getDeliberations())
        .filter(deliberation -> deliberation.getAwards().contains(award))
        .sorted(CandidacyRecord.BY_DATE)
        .toList();
  }

  private PaperRefusedException notAwarded() {
    if (!awarding(Award.certificate()).isEmpty()) {
      return refuse(PaperRefusal.CERTIFICATE_AWARDED, "");
    }
    boolean retained =
        facts.dossier().candidacy().getRetainedResults().stream()
            .anyMatch(result -> result.getPart().equals(code));
    return refuse(retained ? PaperRefusal.BLOCK_RETAINED : PaperRefusal.BLOCK_NOT_AWARDED, "");
  }

  private Optional<PaperRefusedException> findObjection(JuryDeliberation deliberation) {
    Subject award = new Subject(Subject.Kind.AWARD, deliberation.getId() + "/" + code);
    List<Finding> obstacles = facts.obstacles(award);
    if (!obstacles.isEmpty()) {
      return Optional.of(refuse(PaperRefusal.DELIBERATION_NOT_COUNTING, explain(obstacles)));
    }
    List<Finding> against =
        facts
            .answers(RuleId.AWARD_AGREES, Subject.Kind.AWARD)
            .filter(finding -> finding.subject().equals(award))
            .filter(finding -> finding.answer().kind() != Answer.Kind.SATISFIED)
            .toList();
    if (!against.isEmpty()) {
      return Optional.of(
          refuse(PaperRefusal.AWARD_CONTRADICTED, explain(against) + " " + explain(onAward())));
    }
    if (acquired().anyMatch(deliberation.getDate()::isBefore)) {
      return Optional.of(
          refuse(PaperRefusal.AWARDED_BEFORE_VALIDATION, wording.write(deliberation.getDate())));
    }
    return deliberation.getJury().getMembers().isEmpty()
        ? Optional.of(refuse(PaperRefusal.JURY_NOT_GIVEN, ""))
        : Optional.empty();
  }

  /** Returns the day since which each competency of the block is validated or retained. */
  private Stream<LocalDate> acquired() {
    return facts.dossier().decision().getCompetencies().stream()
        .filter(competency -> competency.getCompetency().block().equals(code))
        .flatMap(
            competency -> competency.getSince().or(() -> facts.retainedSince(competency)).stream());
  }

  /** Returns what is said of the award of the block by itself, where it is not satisfied. */
  private List<Finding> onAward() {
    return facts
        .answers(RuleId.BLOCK_AWARD, Subject.Kind.BLOCK)
        .filter(finding -> finding.subject().key().equals(code.toString()))
        .filter(finding -> finding.answer().kind() != Answer.Kind.SATISFIED)
        .toList();
  }

  private String explain(List<Finding> findings) {
    return findings.stream().map(wording::explain).collect(Collectors.joining(" "));
  }

  private PaperRefusedException refuse(PaperRefusal refusal, String why) {
    return wording.refuse(refusal, Map.of("block", code, "why", why.strip()));
  }

  private AttestationPage write(CompetencyBlock block, JuryDeliberation deliberation) {
    Dossier dossier = facts.dossier();
    DeliberationJury jury = deliberation.getJury();
    return new AttestationPage(
        dossier.referential().getTitle(),
        code.toString(),
        block.getTitle(),
        wording.name(dossier.candidacy().getCandidate()),
        wording.write(deliberation.getDate()),
        deliberation.getId().toString(),
        block.getCompetencies().stream()
            .map(each -> new Part(each.getId().toString(), each.getTitle()))
            .toList(),
        jury.getChair().map(wording::name),
        Arrays.stream(College.values()).flatMap(college -> write(jury, college)).toList(),
        wording.cautions(dossier.decision()));
  }

  private Stream<AttestationPage.College> write(DeliberationJury jury, College college) {
    List<Hidden> members =
        jury.getMembers().stream()
            .filter(member -> member.getCollege() == college)
            .map(JuryMember::getReference)
            .map(wording::name)
            .toList();
    return members.isEmpty()
        ? Stream.empty()
        : Stream.of(new AttestationPage.College(wording.label(college), members));
  }
}
