package dev.tracker.journal.benchmarks;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/**
 * Envers' own revision takes its number from a sequence. Where there are none, Hibernate asks a
 * table for it on a second connection, which waits forever for the first where one writes at a
 * time. So here the database counts.
 */
@Entity
@RevisionEntity
@Table(name = "revinfo")
class CountedRevision {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @RevisionNumber
  private int rev;

  @RevisionTimestamp private long revtstmp;

  /** Hibernate's. */
  protected CountedRevision() {}

  int number() {
    return rev;
  }

  long time() {
    return revtstmp;
  }
}
