/**
 * What a method should be called where nobody says otherwise: from its words to an operation, a
 * subject, an effect and the path to the changed entity's id.
 *
 * <p>Plain values go in and come out, so a table of methods tests the room without a compiler. Each
 * name says which rule made it. The rules stand in {@link
 * dev.tracker.processor.naming.OperationRules}, {@link dev.tracker.processor.naming.SubjectRules},
 * {@link dev.tracker.processor.naming.EffectRules} and {@link
 * dev.tracker.processor.naming.IdRules}, each a list in the order in which they are tried. What
 * they know of English and of Java's habits stands in the word lists beside them.
 */
@NullMarked
package dev.tracker.processor.naming;

import org.jspecify.annotations.NullMarked;
