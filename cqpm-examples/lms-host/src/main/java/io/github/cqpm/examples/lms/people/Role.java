package io.github.cqpm.examples.lms.people;

/** What part a person has. */
public enum Role {
  /** Of a certification centre: keeps the candidacies of that centre. */
  CENTRE,
  /** Of assessment commissions: assesses whoever a commission with this member is to assess. */
  COMMISSION,
  /** Of a host company: gives the opinion on its own candidates. */
  COMPANY,
  /** Of a jury for a centre: rules and awards. */
  JURY,
  /** A candidate, who sees the own candidacies. */
  CANDIDATE
}
