package io.github.cqpm.io.document;

/** What is wrong with a document. */
public enum DocumentProblemCode {
  /** The bytes are not UTF-8; the value is what they are instead, if that is known. */
  NOT_UTF_8,
  /** The text is not JSON; the value is the kind of mistake, if it is one that is told apart. */
  MALFORMED_JSON,
  /** There is no text, or nothing but white space. */
  EMPTY_DOCUMENT,
  /** Something follows the end of the document; the value tells whether it is a document more. */
  TRAILING_CONTENT,
  /** Objects and arrays are nested too deeply. */
  TOO_DEEP,
  /** The document, a string, a name or a number is too long. */
  TOO_LONG,
  /** There are more names, values and brackets than may be. */
  TOO_MANY,
  /** An object has a property twice. */
  DUPLICATE_PROPERTY,
  /** The document is of another format, such as a decision where a candidacy is expected. */
  WRONG_FORMAT,
  /** The format's version is a later one, which a newer version of this library reads. */
  UNSUPPORTED_VERSION,
  /** The format never had such a version. */
  UNKNOWN_VERSION,
  /** There is no property of that name. */
  UNKNOWN_PROPERTY,
  /** A required property is not there. */
  MISSING_PROPERTY,
  /** There is a null; leave out what is not said. */
  NULL_VALUE,
  /** There is JSON of another kind than expected. */
  WRONG_TYPE,
  /** There is another string than those allowed. */
  UNKNOWN_CONSTANT,
  /** An identifier or a day is malformed. */
  MALFORMED_VALUE,
  /** The values are well-formed and do not go together. */
  INVALID_VALUE,
  /** A constraint of the model is violated; only where a validator was given. */
  CONSTRAINT_VIOLATED,
  /** The engine found the values wrong together, or with the referential. */
  INPUT_PROBLEM,
  /** A candidacy or a decision names a referential, or a version of it, that is not registered. */
  UNKNOWN_REFERENTIAL,
  /**
   * A rule or validator of the host's, or the engine, failed over the candidacy: nothing is known
   * to be wrong with it. Told of a line of a cohort; the value is what failed.
   */
  DECISION_FAILED,
  /** There are more problems than are told; the value is how many were left off. */
  MORE_PROBLEMS
}
