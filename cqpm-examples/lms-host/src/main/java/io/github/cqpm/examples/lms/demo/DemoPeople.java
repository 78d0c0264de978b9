package io.github.cqpm.examples.lms.demo;

import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented people of two centres and two companies. All have one password. */
final class DemoPeople {
  static final String PASSWORD = "cqpm-demo";

  private static final String NORTH = "centre-nord";
  private static final String SOUTH = "centre-sud";
  static final String MECHANICS = "meca-durand";
  private static final String METAL = "tolerie-blin";

  static final Person CENTRE = person("centre-1", "Agnès Morel", Role.CENTRE, NORTH, null);
  static final Person ASSESSOR =
      person("commission-1", "Élise Garnier", Role.COMMISSION, NORTH, null);
  static final Person SECOND_ASSESSOR =
      person("commission-2", "Farid Benali", Role.COMMISSION, NORTH, null);
  static final Person TUTOR = person("entreprise-1", "Inès Caron", Role.COMPANY, NORTH, MECHANICS);
  static final Person CHAIR = person("jury-1", "Mathilde Aubry", Role.JURY, NORTH, null);
  static final Person JUROR = person("jury-2", "Nicolas Weber", Role.JURY, NORTH, null);

  static final List<Person> ALL =
      List.of(
          CENTRE,
          person("centre-2", "Bruno Lemaire", Role.CENTRE, NORTH, null),
          person("centre-3", "Chantal Perrin", Role.CENTRE, SOUTH, null),
          person("centre-4", "Didier Roche", Role.CENTRE, SOUTH, null),
          ASSESSOR,
          SECOND_ASSESSOR,
          person("commission-3", "Gaëlle Tanguy", Role.COMMISSION, SOUTH, null),
          person("commission-4", "Hugo Marchal", Role.COMMISSION, SOUTH, null),
          TUTOR,
          person("entreprise-2", "Jérôme Vidal", Role.COMPANY, NORTH, MECHANICS),
          person("entreprise-3", "Karine Noël", Role.COMPANY, SOUTH, METAL),
          person("entreprise-4", "Léo Fabre", Role.COMPANY, SOUTH, METAL),
          CHAIR,
          JUROR,
          person("jury-3", "Odile Simon", Role.JURY, SOUTH, null),
          person("jury-4", "Paul Renard", Role.JURY, SOUTH, null),
          person("candidat-1", "Camille Durand", Role.CANDIDATE, NORTH, null),
          person("candidat-2", "Yanis Lopez", Role.CANDIDATE, NORTH, null),
          person("candidat-3", "Sarah Colin", Role.CANDIDATE, NORTH, null),
          person("candidat-4", "Théo Masson", Role.CANDIDATE, NORTH, null),
          person("candidat-5", "Lina Boyer", Role.CANDIDATE, NORTH, null),
          person("candidat-6", "Maxime Leroy", Role.CANDIDATE, NORTH, null),
          person("candidat-7", "Zoé Picard", Role.CANDIDATE, NORTH, null),
          person("candidat-8", "Amir Haddad", Role.CANDIDATE, NORTH, null),
          person("candidat-9", "Véronique Blanc", Role.CANDIDATE, NORTH, null),
          person("candidat-10", "Romain Petit", Role.CANDIDATE, NORTH, null),
          person("candidat-11", "Nadia Ferrand", Role.CANDIDATE, NORTH, null));

  private DemoPeople() {}

  private static Person person(
      String reference, String name, Role role, String centre, @Nullable String company) {
    return new Person(reference, name, role, centre, company);
  }
}
