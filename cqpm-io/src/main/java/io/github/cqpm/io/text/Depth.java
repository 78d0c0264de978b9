package io.github.cqpm.io.text;

/** How much of a decision is told. What remains to be done and by whom is told at each depth. */
public enum Depth {
  /** How everything stands. */
  STATUS,
  /** Also why: what blocks, or else what a status rests on; and notices that are violated. */
  BLOCKING,
  /** Every answer of every rule, with its question, severity and source. */
  FULL
}
