package io.github.cqpm.examples.cli;

import io.github.cqpm.io.text.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, and what it is called.
 *
 * @param name the file as it was given, or the name of the story
 * @param story the story, if it is one; null for a file
 * @param dossier what was decided, on what, and by what
 */
record Decided(String name, @Nullable Story story, Dossier dossier) {}
