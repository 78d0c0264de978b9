/** A program of a host's own, which opens nothing and exports nothing. */
module host {
  requires io.github.cqpm.model;
  requires org.hibernate.validator;
}
