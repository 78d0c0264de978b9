package io.github.cqpm.examples.lms.store;

import io.github.cqpm.model.candidacy.PersonReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of candidacies and of what is entered into them: added and read, nothing else. */
@Repository
class CandidacyRows {
  private record Header(String id, String centre, Optional<String> company, String document) {}

  private record Line(
      String candidacy, int position, String kind, String document, String who, Instant at) {}

  private final JdbcClient jdbc;
  private final Documents documents;

  CandidacyRows(JdbcClient jdbc, Documents documents) {
    this.jdbc = jdbc;
    this.documents = documents;
  }

  /** Returns all candidacies, oldest first. */
  List<Kept> findAll() {
    List<Header> headers =
        jdbc.sql("SELECT * FROM candidacy ORDER BY entered_at, id")
            .query(CandidacyRows::header)
            .list();
    Map<String, List<Line>> lines =
        jdbc
            .sql("SELECT * FROM entry ORDER BY candidacy_id, position")
            .query(CandidacyRows::line)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Line::candidacy));
    return headers.stream()
        .map(header -> kept(header, lines.getOrDefault(header.id(), List.of())))
        .toList();
  }

  Optional<Kept> find(String id) {
    return jdbc.sql("SELECT * FROM candidacy WHERE id = ?")
        .param(id)
        .query(CandidacyRows::header)
        .optional()
        .map(
            header ->
                kept(
                    header,
                    jdbc.sql("SELECT * FROM entry WHERE candidacy_id = ? ORDER BY position")
                        .param(id)
                        .query(CandidacyRows::line)
                        .list()));
  }

  boolean isBegunBy(String person, String id) {
    return jdbc.sql("SELECT COUNT(*) FROM candidacy WHERE id = ? AND entered_by = ?")
            .params(id, person)
            .query(Integer.class)
            .single()
        > 0;
  }

  void begin(Kept begun, String document, PersonReference who, Instant at) {
    jdbc.sql(
            "INSERT INTO candidacy (id, centre, company, document, entered_by, entered_at)"
                + " VALUES (?, ?, ?, ?, ?, ?)")
        .param(begun.id())
        .param(begun.centre())
        .param(begun.company().orElse(null))
        .param(document)
        .param(who.value())
        .param(at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void add(Kept kept, String document, Entry entry) {
    jdbc.sql(
            "INSERT INTO entry"
                + " (candidacy_id, position, record_id, kind, document, entered_by, entered_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .params(
            kept.id(),
            entry.position(),
            entry.content().id().value(),
            entry.content().kind(),
            document,
            entry.who().value(),
            entry.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private Kept kept(Header header, List<Line> lines) {
    Kept kept =
        new Kept(
            header.id(),
            header.centre(),
            header.company(),
            documents.readCandidacy(header.document()),
            List.of());
    List<Entry> entries = new ArrayList<>();
    for (Line line : lines) {
      entries.add(
          new Entry(
              line.position(),
              documents.read(line.kind(), line.document()),
              PersonReference.of(line.who()),
              line.at()));
    }
    return kept.plus(entries);
  }

  private static Header header(ResultSet row, int number) throws SQLException {
    return new Header(
        row.getString("id"),
        row.getString("centre"),
        Optional.ofNullable(row.getString("company")),
        row.getString("document"));
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getString("candidacy_id"),
        row.getInt("position"),
        row.getString("kind"),
        row.getString("document"),
        row.getString("entered_by"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant());
  }
}
