package dev.tracker.processor.read.shown;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * What a value has under a name.
 *
 * @param name the name
 * @param type the type of a declaration of it, as it stands there
 * @param held whether there is a field, or a record's component, so that reading it only reads
 * @param declarations where marks of it can stand
 */
record Property(String name, TypeMirror type, boolean held, List<Element> declarations) {}
