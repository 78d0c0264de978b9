package io.github.cqpm.examples.lms.people;

import io.github.cqpm.io.paper.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of the LMS. Their names are here, and reach pages and papers only. */
@Repository
public class People {
  private final JdbcClient jdbc;

  /** Takes the database. */
  public People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the person of that reference. */
  public Optional<Person> find(String reference) {
    return jdbc.sql("SELECT * FROM person WHERE reference = ?")
        .param(reference)
        .query(People::person)
        .optional();
  }

  /** Returns all of that role in a centre, by name. */
  public List<Person> findAll(Role role, String centre) {
    return jdbc.sql("SELECT * FROM person WHERE role = ? AND centre = ? ORDER BY display_name")
        .params(role.name(), centre)
        .query(People::person)
        .list();
  }

  /** Returns what the password of a person is compared with. */
  public Optional<String> findPasswordHash(String reference) {
    return jdbc.sql("SELECT password_hash FROM person WHERE reference = ?")
        .param(reference)
        .query(String.class)
        .optional();
  }

  /** Returns the names of all, for papers. */
  public Names names() {
    return reference -> find(reference).map(Person::displayName);
  }

  /** Adds a person, with the hash of the password. */
  public void add(Person person, String passwordHash) {
    jdbc.sql(
            "INSERT INTO person (reference, display_name, role, centre, company, password_hash)"
                + " VALUES (?, ?, ?, ?, ?, ?)")
        .param(person.reference())
        .param(person.displayName())
        .param(person.role().name())
        .param(person.centre())
        .param(person.company())
        .param(passwordHash)
        .update();
  }

  private static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getString("reference"),
        row.getString("display_name"),
        Role.valueOf(row.getString("role")),
        row.getString("centre"),
        row.getString("company"));
  }
}
