/** A host of Jackson 2, which opens nothing and exports nothing. */
module host {
  requires com.fasterxml.jackson.databind;
  requires io.github.cqpm.io;
}
