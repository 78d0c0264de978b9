package io.github.cqpm.examples.springboot;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.document.TypedRecord;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What other hosts may have their controllers take and give. */
@RestController
class MoreEndpoints {
  static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private final CertificationEngine engine;
  private final CertificationReferential referential;

  MoreEndpoints(CertificationEngine engine, CertificationReferential referential) {
    this.engine = engine;
    this.referential = referential;
  }

  /** A value of the host's that holds some of ours. */
  record Rated(CompetencyId competency, String remark) {}

  @GetMapping("/id")
  CompetencyId id() {
    return CompetencyId.parse("BDC0158-1");
  }

  @GetMapping("/competencies")
  List<Competency> competencies() {
    return referential.getBlocks().get(0).getCompetencies();
  }

  @GetMapping("/rated")
  List<Rated> rated() {
    return List.of(new Rated(id(), "well"));
  }

  @GetMapping("/titles")
  Map<CompetencyId, String> titles() {
    return Map.of(id(), "Title");
  }

  @PostMapping("/decided-directly")
  List<AdmissibilityDecision> decide(@RequestBody Candidacy candidacy) {
    return List.of(engine.decide(referential, candidacy, AS_OF));
  }

  @PostMapping("/decided-by-one-at-fault")
  AdmissibilityDecision decideByAnother(@RequestBody Candidacy candidacy) {
    CompetencyBlock empty = CompetencyBlock.builder().code(BlockCode.of("BDC9999")).title("Empty").build();
    CertificationReferential atFault =
        CertificationReferential.builder().from(referential).addBlocks(empty).build();
    return engine.decide(atFault, candidacy, AS_OF);
  }

  @PostMapping("/rated")
  Rated rate(@RequestBody List<Rated> rated) {
    return rated.get(0);
  }

  @PostMapping("/records")
  RecordId add(@RequestBody TypedRecord entry) {
    return entry.getRecord().getId();
  }

  @GetMapping("/read/{block}/{activity}/{method}/{entry}/{candidate}")
  List<Object> read(
      @PathVariable("block") BlockCode block,
      @PathVariable("activity") ActivityId activity,
      @PathVariable("method") MethodId method,
      @PathVariable("entry") RecordId entry,
      @PathVariable("candidate") CandidateReference candidate,
      @RequestParam("route") AccessRoute route,
      @RequestParam("among") List<CompetencyId> among) {
    return List.of(block, activity, method, entry, candidate, route, among);
  }

}
