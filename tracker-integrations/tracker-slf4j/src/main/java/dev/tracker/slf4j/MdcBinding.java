package dev.tracker.slf4j;

import dev.tracker.spi.ThreadBinding;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Keeps the fields of an operation in the thread's MDC, and restores what they replaced. */
final class MdcBinding extends ThreadBinding {
  private final Map<String, @Nullable String> replaced = new LinkedHashMap<>();

  private MdcBinding(Stack stack) {
    super(stack);
  }

  /** Whatever it throws, nothing stays in the MDC. */
  static MdcBinding of(Stack stack, EventIdentity identity) {
    MdcBinding binding = new MdcBinding(stack);
    binding.bind(identity);
    return binding;
  }

  private void bind(EventIdentity identity) {
    try {
      identity.forEach(this::put);
      if (identity.text().subject().isEmpty()) {
        // Not that of the operation around this one.
        String key = EventField.SUBJECT.key();
        replaced.put(key, MDC.get(key));
        MDC.remove(key);
      }
      bound();
    } catch (Throwable fault) {
      close();
      throw fault;
    }
  }

  private void put(EventField field, String value) {
    String key = field.key();
    replaced.put(key, MDC.get(key));
    MDC.put(key, value);
  }

  @Override
  protected void release() {
    replaced.forEach(
        (key, value) -> {
          if (value == null) {
            MDC.remove(key);
          } else {
            MDC.put(key, value);
          }
        });
  }
}
