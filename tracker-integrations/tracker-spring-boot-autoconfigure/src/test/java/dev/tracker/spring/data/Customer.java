package dev.tracker.spring.data;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Stored by JPA. */
@Entity
public class Customer {
  @Id @GeneratedValue private @Nullable Long id;

  private String name;

  protected Customer() {
    this("");
  }

  Customer(String name) {
    this.name = name;
  }

  public @Nullable Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  void rename(String to) {
    name = to;
  }
}
