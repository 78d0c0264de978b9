package io.github.cqpm.model.candidacy;

/**
 * What the jury says of one competency. French: <i>validation par le jury paritaire de
 * délibération</i> (3.).
 */
public enum Ruling {
  /** The competency is validated. */
  VALIDATED,
  /** The competency is refused. */
  REFUSED,
  /** The jury puts its ruling off; nothing changes. */
  DEFERRED
}
