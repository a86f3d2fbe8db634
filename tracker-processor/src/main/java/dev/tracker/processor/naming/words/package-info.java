/**
 * What the rules know of English, and of how Java's methods are named: lists of verbs, adjectives,
 * prepositions and the like. They are general: a word stands here because it is a verb, not because
 * a method was named wrongly without it.
 */
@NullMarked
package dev.tracker.processor.naming.words;

import org.jspecify.annotations.NullMarked;
