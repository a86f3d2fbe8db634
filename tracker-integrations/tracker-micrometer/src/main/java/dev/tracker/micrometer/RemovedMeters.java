package dev.tracker.micrometer;

import static java.lang.invoke.MethodType.methodType;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Listens to a registry for meters that it removes, without being kept by it. A registry never lets
 * go of a listener. One of a class of ours would keep that class, its class loader, and with it an
 * application that was redeployed. So the listener is made of classes of the JDK, which know of the
 * one behind it by a weak reference alone.
 */
final class RemovedMeters {
  private RemovedMeters() {}

  /**
   * Has a listener told of removed meters for as long as somebody else keeps it.
   *
   * @param listener kept by whoever calls this
   */
  @SuppressWarnings("unchecked") // A consumer takes anything; the registry has meters alone.
  static void tell(MeterRegistry registry, Consumer<Meter> listener) {
    MethodHandle ifStillThere = whileReachable(new WeakReference<>(listener));
    registry
        .config()
        .onMeterRemoved(MethodHandleProxies.asInterfaceInstance(Consumer.class, ifStillThere));
  }

  /** {@code meter -> { Consumer it = reference.get(); if (it != null) it.accept(meter); }}. */
  private static MethodHandle whileReachable(WeakReference<Consumer<Meter>> reference) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      MethodHandle listener =
          lookup
              .findVirtual(WeakReference.class, "get", methodType(Object.class))
              .bindTo(reference)
              .asType(methodType(Consumer.class));
      MethodHandle accept =
          lookup.findVirtual(Consumer.class, "accept", methodType(void.class, Object.class));
      MethodHandle isThere =
          lookup
              .findStatic(Objects.class, "nonNull", methodType(boolean.class, Object.class))
              .asType(methodType(boolean.class, Consumer.class));
      MethodHandle nothing = MethodHandles.empty(accept.type());
      return MethodHandles.foldArguments(
          MethodHandles.guardWithTest(isThere, accept, nothing), listener);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Every Java platform has these methods", impossible);
    }
  }
}
