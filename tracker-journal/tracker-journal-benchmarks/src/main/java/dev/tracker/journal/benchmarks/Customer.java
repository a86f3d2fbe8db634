package dev.tracker.journal.benchmarks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;

/** What is changed: five values and an id. An entity to Hibernate, to Envers and to Javers. */
@Entity
@Audited
@Table(name = "customer")
class Customer {
  static final String TABLE =
      "CREATE TABLE customer (id INTEGER PRIMARY KEY, name VARCHAR(80), email VARCHAR(80),"
          + " city VARCHAR(80), visits INTEGER, active BOOLEAN)";
  static final String INSERT = "INSERT INTO customer VALUES (?, ?, ?, ?, ?, ?)";
  static final String UPDATE = "UPDATE customer SET city = ?, visits = ? WHERE id = ?";

  @Id private int id;
  private String name = "";
  private String email = "";
  private String city = "";
  private int visits;
  private boolean active;

  /** Hibernate's. */
  protected Customer() {}

  /** A customer after some visits. */
  Customer(int id, int visits) {
    this.id = id;
    this.name = "Ada Lovelace";
    this.email = "ada.lovelace." + id + "@example.com";
    this.active = true;
    visit(visits);
  }

  /** The change: two of five values. */
  final void visit(int number) {
    this.visits = number;
    this.city = "London " + number;
  }

  int id() {
    return id;
  }

  String name() {
    return name;
  }

  String email() {
    return email;
  }

  String city() {
    return city;
  }

  int visits() {
    return visits;
  }

  boolean active() {
    return active;
  }
}
