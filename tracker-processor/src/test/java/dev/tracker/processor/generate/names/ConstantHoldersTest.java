package dev.tracker.processor.generate.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.Effect;
import dev.tracker.processor.model.Label;
import dev.tracker.processor.model.NamingRules;
import dev.tracker.processor.model.ReturnShape;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.path.Secrecy;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.model.place.Origin;
import dev.tracker.processor.model.signature.Call;
import dev.tracker.processor.model.signature.Deprecation;
import dev.tracker.processor.model.signature.Signature;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the constants of large interfaces are. */
class ConstantHoldersTest {
  private record Place() implements Location {}

  private static final Label LABEL = new Label("create", false, new Place());

  /** The constant of one takes 26 bytes, and 8 for each key. */
  private static List<TrackedOperation> operations(int count, int keys) {
    ValuePath path =
        new ValuePath("id", new ValuePath.Root(0, ValuePath.Kind.STRING), List.of(), Secrecy.NONE);
    Entry entry = new Entry("id", false, path, Protection.PLAIN, new Place());
    List<Entry> arguments = Stream.generate(() -> entry).limit(keys).toList();
    return IntStream.range(0, count).mapToObj(i -> operation(arguments)).toList();
  }

  private static TrackedOperation operation(List<Entry> arguments) {
    Signature signature =
        new Signature(
            "create",
            List.of(),
            TypeName.VOID,
            List.of(),
            List.of(),
            false,
            Deprecation.NONE,
            Call.PLAIN,
            new Origin("create()", "com.acme.Backends", "Backends", OptionalInt.empty()));
    return new TrackedOperation(
        signature,
        ReturnShape.of(ReturnShape.Kind.RETURN, TypeName.VOID),
        LABEL,
        LABEL,
        Effect.READ,
        new NamingRules("first word", "method's noun", "reading verb", null),
        List.of(),
        arguments,
        List.of(),
        null,
        List.of(),
        true,
        new Place());
  }

  @Test
  void asManyAsOneInitializerMayHaveAreInTheDecorator() {
    List<TrackedOperation> operations = operations(1_890, 0);
    ConstantHolders holders = new ConstantHolders(operations, Set.of());

    assertThat(holders.all()).isEmpty();
    assertThat(operations).allSatisfy(each -> assertThat(holders.of(each)).isNull());
    assertThat(new ConstantHolders(operations(1_891, 0), Set.of()).all()).hasSize(2);
  }

  @Test
  void keysCount() {
    assertThat(new ConstantHolders(operations(1_445, 1), Set.of()).all()).isEmpty();
    assertThat(new ConstantHolders(operations(1_446, 1), Set.of()).all()).hasSize(2);
  }

  @Test
  void moreAreDividedInOrder() {
    List<TrackedOperation> operations = operations(4_000, 0);
    ConstantHolders holders = new ConstantHolders(operations, Set.of());

    assertThat(holders.all()).containsExactly("Methods1", "Methods2", "Methods3");
    assertThat(holders.of(operations.get(0))).isEqualTo("Methods1");
    assertThat(holders.of(operations.get(1_889))).isEqualTo("Methods1");
    assertThat(holders.of(operations.get(1_890))).isEqualTo("Methods2");
    assertThat(holders.of(operations.get(3_779))).isEqualTo("Methods2");
    assertThat(holders.of(operations.get(3_780))).isEqualTo("Methods3");
  }

  @Test
  void namesThatAreTakenAreLeftOut() {
    assertThat(new ConstantHolders(operations(1_891, 0), Set.of("Methods1", "Methods3")).all())
        .containsExactly("Methods2", "Methods4");
  }
}
