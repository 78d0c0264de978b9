package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.Ruling;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Texts that databases, pages and terminals have stumbled over, in every field that takes text. */
final class HostileTexts {
  /** A text free of words of ours, in a field of a record by somebody who may enter it. */
  private record Field(String who, Function<String, CandidacyRecord> record) {}

  private static final String ID = "H-1";

  /** The last two are refused: one is too long, and in one half a letter is missing. */
  private static final List<String> TEXTS =
      List.of(
          "'; DROP TABLE entry; --",
          "Robert') ON CONFLICT DO NOTHING; --",
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "${7*7} #{7*7} {{7*7}} %s %n \\",
          "a\u0000b",
          "a\u0001\u001b[31m\u007f\u0085\u009fb",
          "a\r\n\tb\u2028c\u2029d",
          "\u202egnp.exe\u202c \u2066x\u2069",
          "👩🏽‍🔧 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 é e\u0301 Å \ufeffﬁ",
          "\uffff\ufffe",
          "x".repeat(99_999),
          "x".repeat(1_000_000),
          "\ud800 alone");

  private static final List<Field> FIELDS =
      List.of(
          new Field("commission-1", text -> Records.assessment(ID).evidence(text).build()),
          new Field("commission-1", text -> Records.assessment(ID).place(text).build()),
          new Field("commission-1", text -> Records.assessment(ID).addSupport(text).build()),
          new Field("entreprise-1", text -> Records.opinion(ID).comment(text).build()),
          new Field("centre-1", text -> Records.revocation(ID).reason(text).build()),
          new Field("centre-1", text -> planned(PlannedAssessment.builder().place(text))),
          new Field(
              "centre-1", text -> planned(PlannedAssessment.builder().reportConditions(text))),
          new Field(
              "jury-1",
              text ->
                  Records.deliberation(ID)
                      .rulings(Map.of(Records.COMPETENCY, refusal(text)))
                      .build()));

  private HostileTexts() {}

  private static CandidacyRecord planned(PlannedAssessment.Builder planned) {
    return Records.plan(ID).competencies(Map.of(Records.COMPETENCY, planned.build())).build();
  }

  private static CompetencyRuling refusal(String reason) {
    return CompetencyRuling.builder().ruling(Ruling.REFUSED).reason(reason).build();
  }

  /** Each text in each field is read back as it was written, or refused as what it is. */
  static void tryAll(Server server) {
    int kept = 0;
    for (int field = 0; field < FIELDS.size(); field++) {
      for (int text = 0; text < TEXTS.size(); text++) {
        kept +=
            tryOne(server, FIELDS.get(field), TEXTS.get(text), "text-%s-%s".formatted(field, text));
      }
    }
    assertThat(kept).isEqualTo(FIELDS.size() * (TEXTS.size() - 2));
  }

  private static int tryOne(Server server, Field field, String text, String id) {
    Records.begin(server, id);
    CandidacyRecord record = field.record().apply(text);
    String path = "/api/candidacies/" + id;
    String body = CqpmJson.standard().writeLine(record).replace("\ud800", "\\ud800");
    HttpResponse<String> response = server.post(field.who(), path + "/records", "\"2\"", body);
    Candidacy there = CqpmJson.standard().readCandidacy(server.get("centre-1", path).body());
    if (response.statusCode() == 201) {
      assertThat(there.getRecords()).as(id).contains(record);
      assertThat(server.get("centre-1", path + "/report").statusCode()).isEqualTo(200);
      return 1;
    }
    assertThat(response.statusCode()).as(id + response.body()).isIn(400, 413);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body()).hasSizeLessThan(10_000);
    assertThat(there.getRecords()).hasSize(1);
    return 0;
  }
}
