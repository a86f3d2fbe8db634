package dev.tracker.spring.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.springframework.transaction.annotation.Transactional;

/** Each method is a transaction by itself, unless there is one. */
@Transactional
class BookService implements Books {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(String id, String title) {
    entities.persist(new Book(id, title));
  }

  @Override
  public void rename(String id, String title) {
    entities.find(Book.class, id).rename(title);
  }

  @Override
  public void renameByHand(String id, String title) {
    entities.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
    rename(id, title);
  }
}
