package io.github.cqpm.io.internal.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The tokens of a tree, with the places that it has kept; they begin at its first one. */
public final class TreeTokens implements Tokens {
  /** An object or array that is open, and how much of it has been passed. */
  private static final class Open {
    private final Located value;
    private int passed;

    Open(Located value) {
      this.value = value;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private Token token = Token.END;
  private Located value;
  private Located.@Nullable Member member;

  /** Begins with the first token of the tree. */
  public TreeTokens(Located root) {
    value = root;
    enter(root);
  }

  @Override
  public Token current() {
    return token;
  }

  @Override
  public Token next() {
    if (token == Token.NAME && member != null) {
      return enter(member.value());
    }
    Open in = open.peek();
    if (in == null) {
      token = Token.END;
    } else if (in.value instanceof Located.Dictionary object
        && in.passed < object.members().size()) {
      member = object.members().get(in.passed++);
      token = Token.NAME;
    } else if (in.value instanceof Located.Array array && in.passed < array.elements().size()) {
      return enter(array.elements().get(in.passed++));
    } else {
      value = open.pop().value;
      token = value instanceof Located.Array ? Token.ARRAY_END : Token.OBJECT_END;
    }
    return token;
  }

  private Token enter(Located entered) {
    value = entered;
    token = entered.token();
    if (!(entered instanceof Located.Scalar)) {
      open.push(new Open(entered));
    }
    return token;
  }

  @Override
  public String text() {
    if (token == Token.NAME && member != null) {
      return member.name();
    }
    return ((Located.Scalar) value).text();
  }

  @Override
  public Place place() {
    return token == Token.NAME && member != null ? member.place() : value.place();
  }

  @Override
  public Place place(@Nullable Place owner, Object name) {
    return place();
  }
}
