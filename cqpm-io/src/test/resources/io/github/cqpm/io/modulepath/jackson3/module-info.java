/** A host of Jackson 3, which opens nothing and exports nothing. */
module host {
  requires io.github.cqpm.io;
  requires tools.jackson.databind;
}
