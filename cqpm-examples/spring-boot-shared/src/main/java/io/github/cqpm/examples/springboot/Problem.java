package io.github.cqpm.examples.springboot;

/**
 * What is wrong with what was posted.
 *
 * @param code what is wrong
 * @param pointer the JSON pointer of the value in question
 * @param line the line, from 1
 * @param column the column, from 1
 * @param sentence how to mend it, in the language of the request
 */
record Problem(String code, String pointer, int line, int column, String sentence) {}
