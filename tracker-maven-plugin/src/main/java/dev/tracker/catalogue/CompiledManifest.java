package dev.tracker.catalogue;

import dev.tracker.catalogue.ManifestMethod.Tracked;
import dev.tracker.catalogue.ManifestMethod.Unannotated;
import dev.tracker.classfile.ClassFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Holds a manifest against its interface's class file. Incremental builds rewrite what is
 * annotated; many leave behind what was, so that a manifest alone would count for ever.
 */
final class CompiledManifest {
  private static final String ANNOTATION = "dev.tracker.TrackActivity";

  private final Manifest manifest;
  private final String file;
  private final Consumer<Leftover> leftovers;

  /**
   * @param file what users are told of the manifest
   * @param leftovers takes what the class file does not say
   */
  CompiledManifest(Manifest manifest, String file, Consumer<Leftover> leftovers) {
    this.manifest = manifest;
    this.file = file;
    this.leftovers = leftovers;
  }

  /** What counts of it; empty where nothing does. */
  Optional<Manifest> against(Optional<ClassFile> compiled) {
    if (compiled.isEmpty()) {
      return refuse("it has no class file");
    }
    ClassFile classFile = compiled.get();
    if (!classFile.isInterface()) {
      return refuse("it is no longer an interface");
    }
    if (!mentions(classFile)) {
      return refuse("its class file has no @TrackActivity");
    }
    List<ManifestMethod> methods = new ArrayList<>();
    manifest.methods().forEach(each -> current(each, classFile).ifPresent(methods::add));
    return Optional.of(
        new Manifest(
            manifest.interfaceName(),
            manifest.decorator(),
            manifest.file(),
            manifest.line(),
            methods));
  }

  private Optional<Manifest> refuse(String reason) {
    leftovers.accept(new Leftover(manifest.interfaceName(), "", file, reason));
    return Optional.empty();
  }

  /** What is inherited stands in another class file, perhaps of another module, and is believed. */
  private Optional<ManifestMethod> current(ManifestMethod method, ClassFile classFile) {
    if (!(method instanceof Tracked) || !method.declaredIn().equals(manifest.interfaceName())) {
      return Optional.of(method);
    }
    Set<String> annotations = classFile.methods().get(method.method());
    if (annotations == null) {
      leave(method, "its class file has no such method");
      return Optional.empty();
    }
    if (isAnnotated(annotations, classFile)) {
      return Optional.of(method);
    }
    leave(method, "its class file has no @TrackActivity there");
    return Optional.of(new Unannotated(method.method(), method.declaredIn(), method.line()));
  }

  private static boolean mentions(ClassFile classFile) {
    return isOurs(classFile.annotations())
        || classFile.methods().values().stream().anyMatch(CompiledManifest::isOurs);
  }

  /** A super-interface may say it for a method, too. */
  private static boolean isAnnotated(Set<String> annotations, ClassFile classFile) {
    return isOurs(annotations) || isOurs(classFile.annotations()) || classFile.extendsOthers();
  }

  /** Also under the name that it has in a jar where our packages are relocated. */
  private static boolean isOurs(Set<String> annotations) {
    return annotations.stream()
        .anyMatch(each -> each.equals(ANNOTATION) || each.endsWith("." + ANNOTATION));
  }

  private void leave(ManifestMethod method, String reason) {
    leftovers.accept(new Leftover(manifest.interfaceName(), method.method(), file, reason));
  }
}
