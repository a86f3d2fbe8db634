package dev.tracker.journal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.envers.AuditReader;
import org.hibernate.envers.AuditReaderFactory;
import org.javers.repository.sql.DialectName;
import org.junit.jupiter.api.Test;

/** What the comparison says of the order in which others tell what happened. */
class PeerOrderTest {
  private static final int CUSTOMER = 7;

  /** Each node takes numbers in portions, so that numbers follow portions and not commits. */
  @Test
  void enversOnTwoNodesTellsStatesInAnotherOrderThanTheyWereCommittedIn() throws Exception {
    try (Server server = Servers.start("postgresql");
        Shop shop = new Shop(server, 10);
        ByHibernate first = ByHibernate.withEnvers(shop.pool());
        ByHibernate second = ByHibernate.withEnvers(shop.pool())) {
      int state = 0;
      for (Way node : List.of(first, first, second, first, second)) {
        node.change(List.of(new Customer(CUSTOMER, ++state)));
      }

      assertThat(states(second)).containsExactly(1, 2, 4, 3, 5);
    }
  }

  private static List<Integer> states(ByHibernate node) {
    List<Integer> states = new ArrayList<>();
    try (EntityManager manager = node.factory().createEntityManager()) {
      AuditReader reader = AuditReaderFactory.get(manager);
      for (Number revision : reader.getRevisions(Customer.class, CUSTOMER)) {
        states.add(reader.find(Customer.class, CUSTOMER, revision).visits());
      }
    }
    return states;
  }

  /** The next id follows the last one that is committed, which both have read. */
  @Test
  void javersOnTwoNodesStoresOneCommitIdTwice() throws Exception {
    try (Server server = Servers.start("postgresql");
        Shop shop = new Shop(server, 10);
        ByJavers first = new ByJavers(shop.pool(), DialectName.POSTGRES);
        ByJavers second = new ByJavers(shop.pool(), DialectName.POSTGRES);
        Connection one = shop.pool().getConnection();
        Connection other = shop.pool().getConnection()) {
      one.setAutoCommit(false);
      other.setAutoCommit(false);
      first.change(one, List.of(new Customer(CUSTOMER, 1)));
      second.change(other, List.of(new Customer(CUSTOMER + 1, 1)));
      one.commit();
      other.commit();

      try (Statement statement = one.createStatement();
          ResultSet commits =
              statement.executeQuery("SELECT COUNT(*), COUNT(DISTINCT commit_id) FROM jv_commit")) {
        commits.next();
        assertThat(commits.getInt(1)).isEqualTo(2);
        assertThat(commits.getInt(2)).isEqualTo(1);
      }
      one.rollback();
    }
  }
}
