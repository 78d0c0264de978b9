package io.github.cqpm.io.host;

/** What a host does with a mapper of its own, of whichever Jackson. */
interface Host {
  /** Reads a text. */
  <T> T read(String json, Class<T> type);

  /** Reads the elements of an array, or the values of an object, one by one. */
  <T> T readTree(String json, Class<T> type);

  /** Reads a text into what is there already. */
  <T> T update(T old, String json);

  /** Converts by way of tokens. */
  <T> T convert(Object value, Class<T> type);

  /** Writes on one line. */
  String write(Object value);

  /** Writes by way of a tree of nodes. */
  String writeTree(Object value);
}
