/** A host that knows no Jackson, which opens nothing and exports nothing. */
module host {
  requires io.github.cqpm.io;
}
