package dev.tracker.spring.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Has an id of its own making, so that nothing is written before it has to be. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = "text"))
public class Coupon {
  @Id private String id;

  private String text;

  protected Coupon() {
    this("", "");
  }

  Coupon(String id, String text) {
    this.id = id;
    this.text = text;
  }

  public String getId() {
    return id;
  }

  public String getText() {
    return text;
  }

  void print(String other) {
    text = other;
  }
}
