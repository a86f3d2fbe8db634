package dev.tracker.processor.generate.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.ShownMethods;
import dev.tracker.processor.model.shown.Form;
import dev.tracker.processor.model.shown.Form.Elements;
import dev.tracker.processor.model.shown.Form.Entries;
import dev.tracker.processor.model.shown.Form.Holder;
import dev.tracker.processor.model.shown.Form.Loading;
import dev.tracker.processor.model.shown.Form.Members;
import dev.tracker.processor.model.shown.Part;
import dev.tracker.processor.model.shown.Part.TakenApart;
import dev.tracker.processor.model.shown.ShownMember;
import dev.tracker.processor.model.shown.ShownType;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the methods that take values apart before they are recorded. */
public final class ShownWriter {
  private static final TypeName MEMBERS =
      ParameterizedTypeName.get(ClassName.get(Map.class), Api.STRING, ClassName.OBJECT);

  private static final TypeName ENTRIES =
      ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.OBJECT, ClassName.OBJECT);

  private static final TypeName LIST =
      ParameterizedTypeName.get(ClassName.get(List.class), ClassName.OBJECT);

  private final ShownMethods methods;

  public ShownWriter(ShownMethods methods) {
    this.methods = methods;
  }

  public List<MethodSpec> write() {
    return methods.types().stream().map(this::method).toList();
  }

  // accountShown(value)
  // nodeShown(value, new Nesting())
  static Code call(ShownMethods methods, TypeName type, Code value) {
    return methods.areNested(type)
        ? Code.of("$N($L, new $T())", methods.of(type), value, Api.NESTING)
        : Code.of("$N($L)", methods.of(type), value);
  }

  // private static Object nodeShown(Node value, Nesting nesting) {
  //   if (value == null) {
  //     return null;
  //   }
  //   ...
  // }
  private MethodSpec method(ShownType type) {
    boolean nested = methods.areNested(type.type());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methods.of(type.type()))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(ClassName.OBJECT)
            .addParameter(type.type(), "value");
    if (nested) {
      method.addParameter(Api.NESTING, "nesting");
    }
    return method
        .addCode(
            Code.builder()
                .beginControlFlow("if (value == null)")
                .addStatement("return null")
                .endControlFlow()
                .add(body(type, nested))
                .block())
        .build();
  }

  private Code body(ShownType type, boolean nested) {
    Form form = type.form();
    if (form instanceof Members members) {
      return members(type, members, nested);
    }
    if (form instanceof Elements elements) {
      return elements(elements, nested);
    }
    if (form instanceof Entries entries) {
      return entries(entries, nested);
    }
    Code value =
        form instanceof Holder holder
            ? held(holder.content(), Code.of("value.$L", holder.access()), nested)
            : Code.of("value.name()");
    return Code.builder().addStatement("return $L", value).build();
  }

  // if (value instanceof Login each) {
  //   return loginShown(each);
  // }
  // Object mark = nesting.enter(value);
  // if (mark != null) {
  //   return mark;
  // }
  // Map<String, Object> shown = new LinkedHashMap<>();
  // shown.put("name", value.name());
  // shown.put("password", Redaction.MARK);
  // nesting.leave();
  // return shown;
  private Code members(ShownType type, Members form, boolean nested) {
    Code.Builder code = Code.builder();
    // To one with arguments, a subtype with others would be known to be none.
    String value = type.type() instanceof ParameterizedTypeName ? "(Object) value" : "value";
    form.subtypes()
        .forEach(
            each ->
                code.beginControlFlow("if ($L instanceof $T each)", value, each.type())
                    .addStatement("return $L", part(each.part(), Code.of("each"), nested))
                    .endControlFlow());
    if (nested) {
      code.addStatement("$T mark = nesting.enter(value)", ClassName.OBJECT)
          .beginControlFlow("if (mark != null)")
          .addStatement("return mark")
          .endControlFlow();
    }
    code.addStatement("$T shown = new $T<>()", MEMBERS, LinkedHashMap.class);
    if (form.loading() != null) {
      code.add(unloaded(form.loading(), nested));
    }
    form.members().forEach(each -> code.add(put(each, nested)));
    return code.add(leave(nested)).addStatement("return shown").build();
  }

  // if (!Persistence.getPersistenceUtil().isLoaded(value)) {
  //   shown.put("id", value.getId());
  //   return shown;
  // }
  private Code unloaded(Loading loading, boolean nested) {
    Code.Builder code =
        Code.builder()
            .beginControlFlow(
                "if (!$T.getPersistenceUtil().isLoaded(value))", loading.persistence());
    if (loading.id() != null) {
      code.add(put(loading.id(), nested));
    }
    return code.add(leave(nested)).addStatement("return shown").endControlFlow().build();
  }

  private Code put(ShownMember member, boolean nested) {
    return Code.builder()
        .addStatement(
            "shown.put($S, $L)",
            member.name(),
            part(member.part(), Code.of("value.$L", member.access()), nested))
        .build();
  }

  // nesting.leave();
  private static Code leave(boolean nested) {
    return nested ? Code.builder().addStatement("nesting.leave()").build() : Code.of("");
  }

  // List<Object> shown = new ArrayList<>();
  // for (var each : value) {
  //   shown.add(accountShown(each));
  // }
  // return shown;
  private Code elements(Elements form, boolean nested) {
    Code.Builder code = Code.builder();
    if (form.lazy()) {
      // To go through what is no collection could use it up.
      code.beginControlFlow("if (!(value instanceof $T))", Collection.class)
          .addStatement("return $T.MARK", Api.REDACTION)
          .endControlFlow();
    }
    return code.addStatement("$T shown = new $T<>()", LIST, ArrayList.class)
        .beginControlFlow("for (var each : value)")
        .addStatement("shown.add($L)", part(form.element(), Code.of("each"), nested))
        .endControlFlow()
        .addStatement("return shown")
        .build();
  }

  // Map<Object, Object> shown = new LinkedHashMap<>();
  // value.forEach((key, each) -> shown.put(key, accountShown(each)));
  // return shown;
  private Code entries(Entries form, boolean nested) {
    boolean keyed = form.key().equals(Part.AS_IT_IS);
    Code key = held(form.key(), Code.of("each.getKey()"), nested);
    Code each = held(form.value(), Code.of("each.getValue()"), nested);
    Code.Builder code =
        keyed
            ? Code.builder()
                .addStatement("$T shown = new $T<>()", ENTRIES, LinkedHashMap.class)
                .beginControlFlow("for (var each : value.entrySet())")
                .addStatement("shown.put($L, $L)", key, each)
            : Code.builder()
                // Keys that differ may be shown alike.
                .addStatement("$T shown = new $T<>()", LIST, ArrayList.class)
                .beginControlFlow("for (var each : value.entrySet())")
                .addStatement("shown.add(new $T<>($L, $L))", SimpleImmutableEntry.class, key, each);
    return code.endControlFlow().addStatement("return shown").build();
  }

  // accountShown(each)
  // accountArrayShown((Account[]) each)
  /** To Eclipse's compiler, what a {@code Map<?, ? extends Account[]>} holds is any object. */
  private Code held(Part part, Code value, boolean nested) {
    return part instanceof TakenApart apart && apart.type() instanceof ArrayTypeName array
        ? part(part, Code.of("($T) $L", array, value), nested)
        : part(part, value, nested);
  }

  // each
  // accountShown(each)
  // Redaction.MARK
  private Code part(Part part, Code value, boolean nested) {
    if (part instanceof TakenApart apart) {
      return nested && methods.areNested(apart.type())
          ? Code.of("$N($L, nesting)", methods.of(apart.type()), value)
          : call(methods, apart.type(), value);
    }
    return part.equals(Part.MASKED) ? Code.of("$T.MARK", Api.REDACTION) : value;
  }
}
