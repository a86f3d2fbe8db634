package dev.tracker.processor.read.secrets;

import dev.tracker.processor.model.path.Secrecy;
import dev.tracker.processor.model.shown.Shown;
import dev.tracker.processor.read.properties.Accessor;
import dev.tracker.processor.read.properties.Accessors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/** Reads, beside a path, what must not be recorded of the value it leads to. */
public final class SecrecyReader {
  private final Accessors accessors;
  private final Sensitivity sensitivity;
  private final SecretVocabulary vocabulary;
  private final SecretSearch search;
  private final Function<TypeMirror, Optional<Shown>> shown;
  private final Map<Step, Optional<String>> steps = new HashMap<>();

  /**
   * A reader for the decorators of one package.
   *
   * @param accessors what names stand for
   * @param sensitivity what is marked
   * @param search what has secrets within
   * @param shown how values are taken apart
   */
  public SecrecyReader(
      Accessors accessors,
      Sensitivity sensitivity,
      SecretSearch search,
      Function<TypeMirror, Optional<Shown>> shown) {
    this.accessors = accessors;
    this.sensitivity = sensitivity;
    this.vocabulary = search.vocabulary();
    this.search = search;
    this.shown = shown;
  }

  /** The mark of a root: that of its declaration, or else of its type. */
  public Optional<String> ofRoot(Optional<String> declared, TypeMirror type) {
    return declared.or(() -> sensitivity.ofType(type));
  }

  /** The mark of a step. */
  public Optional<String> ofStep(TypeMirror owner, String name, Accessor.Found found) {
    return steps.computeIfAbsent(new Step(owner, name, found), this::mark);
  }

  private record Step(TypeMirror owner, String name, Accessor.Found found) {}

  private Optional<String> mark(Step step) {
    return sensitivity
        .ofMember(step.owner(), step.name(), step.found().access())
        .or(() -> sensitivity.ofType(step.found().type()));
  }

  /** What is to be said of a value without a mark of its own, which is taken apart. */
  public Secrecy within(String path, TypeMirror type) {
    Secrecy text = ofText(path, type);
    return shown
        .apply(type)
        .map(each -> new Secrecy(null, text.within(), text.harmless(), each))
        .orElse(text);
  }

  /** Whether what a value leads to is still to get members, so that there may be secrets in it. */
  public boolean isUnfinished(TypeMirror type) {
    return search.leadsToUnfinished(type);
  }

  /** The same of its text, which tells all at once. */
  public Secrecy ofText(String path, TypeMirror type) {
    return search
        .within(type)
        .map(
            names ->
                new Secrecy(null, path + "." + String.join(".", names), harmless(path, type), null))
        .orElse(Secrecy.NONE);
  }

  private List<String> harmless(String path, TypeMirror type) {
    return accessors.candidates(type).stream()
        .filter(name -> isHarmless(type, name))
        .map(name -> path + "." + name)
        .toList();
  }

  private boolean isHarmless(TypeMirror owner, String name) {
    return accessors.find(owner, name) instanceof Accessor.Found found
        && ofStep(owner, name, found).isEmpty()
        && !vocabulary.isSecret(name, found.type())
        && PlainTypes.contain(found.type());
  }
}
