package com.acme;

import dev.tracker.TrackActivity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Type parameters of the interface and of its methods, with bounds that paths go through. */
@TrackActivity
public interface Repository<K extends Comparable<K>, E extends Entity<K>> {

  @TrackActivity(args = "entity.name", changeData = "entity.name")
  <S extends E> S save(S entity);

  Optional<E> findById(K id);

  @TrackActivity(args = "count = entities.length", changeId = "result")
  @SuppressWarnings({"unchecked", "TRK056"})
  int saveAll(E... entities);

  @TrackActivity(args = "many.size", changeData = "many.size", changeId = "first.id")
  <F extends Entity<K> & Comparable<F>, C extends Collection<? super F>> void copy(
      F first, C many, List<?> ignored);

  <X extends Exception> boolean exists(K id, Class<X> failure) throws X;
}
