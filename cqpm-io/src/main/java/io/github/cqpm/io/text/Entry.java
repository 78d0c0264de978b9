package io.github.cqpm.io.text;

/**
 * A line of a list: a label, and what belongs to it.
 *
 * @param indent how far it stands in: 0, or 1 for what belongs to the one above
 * @param label the label
 * @param text what belongs to it
 * @param usual whether it is so of most decisions
 */
record Entry(int indent, String label, String text, boolean usual) {}
