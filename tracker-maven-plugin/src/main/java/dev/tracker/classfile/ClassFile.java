package dev.tracker.classfile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A class file, as far as annotations go. Immutable.
 *
 * @param isInterface whether it is an interface, and no annotation type
 * @param extendsOthers whether it has super-interfaces
 * @param annotations the binary names of the annotations on the type, whatever their retention
 * @param methods the same of its methods, by the method's name and erased parameter types, as in
 *     {@code find(java.lang.String,int[])}
 */
public record ClassFile(
    boolean isInterface,
    boolean extendsOthers,
    Set<String> annotations,
    Map<String, Set<String>> methods) {
  /** Copies the collections. */
  public ClassFile {
    annotations = Set.copyOf(annotations);
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    methods.forEach((method, names) -> copy.put(method, Set.copyOf(names)));
    methods = Collections.unmodifiableMap(copy);
  }
}
