package dev.tracker.spring.bean;

import org.springframework.stereotype.Service;

/** Has a field, which a proxy that is called in its place would not have. */
@Service
public class OrderService implements Orders {
  private final String prefix = "found ";

  @Override
  public void place(String id) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("no id");
    }
  }

  @Override
  public String find(String id) {
    return prefix + id;
  }

  public String ofClassAlone() {
    return prefix;
  }
}
