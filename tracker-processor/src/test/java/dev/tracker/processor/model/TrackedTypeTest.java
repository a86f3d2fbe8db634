package dev.tracker.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.ForwardedMethod.Reason;
import dev.tracker.processor.model.TrackedType.Surroundings;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.model.place.Origin;
import dev.tracker.processor.model.signature.Call;
import dev.tracker.processor.model.signature.Deprecation;
import dev.tracker.processor.model.signature.Signature;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrackedTypeTest {
  private record Place() implements Location {}

  private static TrackedType type(ClassName name, DecoratedMethod... methods) {
    return new TrackedType(
        name,
        name,
        List.of(),
        name,
        new Surroundings(true, Optional.empty(), true, List.of(), Set.of()),
        List.of(methods),
        false,
        List.of(),
        List.of(),
        false,
        Optional.empty(),
        new Place());
  }

  private static ForwardedMethod forwarded(Reason reason, String why) {
    Signature signature =
        new Signature(
            "supports",
            List.of(),
            TypeName.BOOLEAN,
            List.of(),
            List.of(),
            false,
            Deprecation.NONE,
            Call.PLAIN,
            new Origin("supports()", "com.acme.Backends", "Backends", OptionalInt.empty()));
    Label label = why == null ? null : new Label(why, true, new Place());
    return new ForwardedMethod(signature, reason, label, new Place());
  }

  @Test
  void theDecoratorIsNamedByAllTheTypesAround() {
    assertThat(type(ClassName.get("com.acme", "Backends")).decoratorName())
        .isEqualTo(ClassName.get("com.acme", "TrackedBackends"));
    assertThat(type(ClassName.get("com.acme", "Outer", "Inner")).decoratorName())
        .isEqualTo(ClassName.get("com.acme", "TrackedOuter_Inner"));
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void oneBrokenMethodIsEnough(Reason reason) {
    TrackedType type =
        type(
            ClassName.get("com.acme", "Backends"),
            forwarded(Reason.NOT_ANNOTATED, null),
            forwarded(reason, null));

    assertThat(type.hasBrokenMethod()).isEqualTo(reason == Reason.BROKEN);
    assertThat(type.operations()).isEmpty();
  }

  @Test
  void aBlankReasonIsNone() {
    assertThat(forwarded(Reason.UNTRACKED, " ").givesNoReason()).isTrue();
    assertThat(forwarded(Reason.UNTRACKED, "hot path").givesNoReason()).isFalse();
    assertThat(forwarded(Reason.UNTRACKED, null).givesNoReason()).isFalse();
    assertThat(forwarded(Reason.BROKEN, " ").givesNoReason()).isFalse();
  }
}
