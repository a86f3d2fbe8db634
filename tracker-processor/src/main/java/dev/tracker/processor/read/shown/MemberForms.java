package dev.tracker.processor.read.shown;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.model.shown.Form;
import dev.tracker.processor.model.shown.Form.Loading;
import dev.tracker.processor.model.shown.Form.Members;
import dev.tracker.processor.model.shown.Form.Subtype;
import dev.tracker.processor.model.shown.Part;
import dev.tracker.processor.model.shown.ShownMember;
import dev.tracker.processor.model.signature.Deprecation;
import dev.tracker.processor.read.persistence.PersistenceMarks;
import dev.tracker.processor.read.properties.Accessor;
import dev.tracker.processor.read.properties.Accessors;
import dev.tracker.processor.read.secrets.PlainTypes;
import dev.tracker.processor.read.secrets.SecretSearch;
import dev.tracker.processor.read.secrets.SecretVocabulary;
import dev.tracker.processor.read.secrets.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the members that a value of a class is recorded as. */
public final class MemberForms {
  private final Types types;
  private final Accessors accessors;
  private final Sensitivity sensitivity;
  private final SecretVocabulary vocabulary;
  private final Properties properties;
  private final Predicate<String> canUse;

  /**
   * A reader of members.
   *
   * @param types the compiler's types
   * @param accessors what names stand for
   * @param sensitivity what is marked
   * @param vocabulary what is called like a secret
   * @param canUse whether decorators can use a class by its name
   */
  public MemberForms(
      Types types,
      Accessors accessors,
      Sensitivity sensitivity,
      SecretVocabulary vocabulary,
      Predicate<String> canUse) {
    this.types = types;
    this.accessors = accessors;
    this.sensitivity = sensitivity;
    this.vocabulary = vocabulary;
    this.properties = new Properties(sensitivity);
    this.canUse = canUse;
  }

  /**
   * The members of a value.
   *
   * @param type its class
   * @param parts reads what is recorded of its members
   */
  Form read(DeclaredType type, Parts parts) {
    List<TypeElement> hierarchy = SecretSearch.ownTypes(type);
    boolean isEntity = hierarchy.stream().anyMatch(PersistenceMarks::isEntity);
    List<ShownMember> ids = new ArrayList<>();
    List<ShownMember> others = new ArrayList<>();
    for (Property property : properties.of(type)) {
      boolean isId = isEntity && PersistenceMarks.isId(property.declarations());
      if (!isEntity || PersistenceMarks.isThere(property.declarations())) {
        member(type, property, parts).ifPresent(isId ? ids::add : others::add);
      }
    }
    List<ShownMember> all = new ArrayList<>(ids);
    all.addAll(others);
    return new Members(
        subtypes(type, parts),
        all,
        hierarchy.stream()
            .flatMap(each -> PersistenceMarks.namespaceOfLoaded(each).stream())
            .findFirst()
            .flatMap(each -> loading(each, ids))
            .orElse(null));
  }

  private List<Subtype> subtypes(DeclaredType type, Parts parts) {
    List<Subtype> subtypes = new ArrayList<>();
    for (TypeMirror each : ((TypeElement) type.asElement()).getPermittedSubclasses()) {
      DeclaredType subtype = types.getDeclaredType((TypeElement) ((DeclaredType) each).asElement());
      parts.nameOf(subtype).ifPresent(name -> subtypes.add(new Subtype(name, parts.part(subtype))));
    }
    return subtypes;
  }

  private Optional<ShownMember> member(DeclaredType type, Property property, Parts parts) {
    Accessor accessor = accessors.find(type, property.name());
    if (isSecret(type, property, accessor)) {
      return Optional.of(new ShownMember(property.name(), "", Part.MASKED, Deprecation.NONE));
    }
    if (!(accessor instanceof Accessor.Found found)
        || !(property.held() || PlainTypes.contain(property.type()))) {
      return Optional.empty();
    }
    Part recorded = parts.part(found.type());
    return Optional.of(
        recorded.equals(Part.MASKED)
            ? new ShownMember(property.name(), "", Part.MASKED, Deprecation.NONE)
            : new ShownMember(property.name(), found.access(), recorded, found.deprecation()));
  }

  private boolean isSecret(DeclaredType type, Property property, Accessor accessor) {
    String access = accessor instanceof Accessor.Found found ? found.access() : property.name();
    return sensitivity.ofMember(type, property.name(), access).isPresent()
        || vocabulary.isSecret(property.name(), property.type());
  }

  /**
   * Of an entity that is not loaded, only the getter of a single id is known to load nothing; a
   * field of what stands for it has nothing in it.
   */
  private Optional<Loading> loading(String namespace, List<ShownMember> ids) {
    String persistence = namespace + ".Persistence";
    @Nullable ShownMember id =
        ids.size() == 1 && ids.get(0).access().endsWith("()") ? ids.get(0) : null;
    return canUse.test(persistence)
        ? Optional.of(new Loading(ClassName.bestGuess(persistence), id))
        : Optional.empty();
  }
}
