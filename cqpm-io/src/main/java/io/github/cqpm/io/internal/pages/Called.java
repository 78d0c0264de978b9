package io.github.cqpm.io.internal.pages;

/**
 * Somebody, as a page calls them.
 *
 * @param name the name or, where none is known, the reference
 * @param reference the reference under a name; empty where it is the name
 */
public record Called(Hidden name, Hidden reference) {}
