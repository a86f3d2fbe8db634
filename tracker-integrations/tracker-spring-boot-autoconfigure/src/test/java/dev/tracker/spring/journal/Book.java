package dev.tracker.spring.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Stored by JPA. */
@Entity
class Book {
  @Id private String id;

  @Column(nullable = false, length = 20)
  private String title;

  protected Book() {
    this("", "");
  }

  Book(String id, String title) {
    this.id = id;
    this.title = title;
  }

  String getId() {
    return id;
  }

  String getTitle() {
    return title;
  }

  void rename(String to) {
    title = to;
  }
}
