#!/usr/bin/env bash
#
# Envers' revision numbers of two applications on one database are not in the order of the commits.
#
# Expected   A revision's number tells what came before what: the documentation calls revisions global, as in Subversion, with increasing numbers, and
#            AuditReader.getRevisions lists an entity's in this order. So the last one in the list is the state that the table has.
# Happens    The default revision entity takes its numbers from a sequence that each application asks for 50 at a time. While one uses up its 50,
#            the other is past 50 already: of a row that both change in turn, a later state has a lower number. The last revision has a
#            state that is not the table's, and find(entity, id, latest revision) gives that. It is so on PostgreSQL; on H2, where the
#            numbers are an identity column, they are in order. So they are with a revision entity of one's own, whose sequence has
#            allocationSize = 1.
# Versions   org.hibernate.orm:hibernate-envers 7.4.15.Final, postgresql 42.7.13, embedded-postgres 2.2.2
# Seen       2026-11-30
# Source     Hibernate's user guide, chapter Envers, "Revision log"

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir -p src/main/java/example
cat >pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.hibernate.orm</groupId>
      <artifactId>hibernate-envers</artifactId>
      <version>7.4.15.Final</version>
    </dependency>
    <dependency>
      <groupId>org.postgresql</groupId>
      <artifactId>postgresql</artifactId>
      <version>42.7.13</version>
    </dependency>
    <dependency>
      <groupId>io.zonky.test</groupId>
      <artifactId>embedded-postgres</artifactId>
      <version>2.2.2</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.0</version>
      </plugin>
      <plugin>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>3.8.1</version>
      </plugin>
    </plugins>
  </build>
</project>
POM
cat >src/main/java/example/Note.java <<'JAVA'
package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.envers.Audited;

@Entity
@Audited
public class Note {
  @Id public long id = 1;
  public int state;
}
JAVA
cat >src/main/java/example/OneByOne.java <<'JAVA'
package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

@Entity
@RevisionEntity
public class OneByOne {
  @Id
  @RevisionNumber
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
  @SequenceGenerator(name = "numbers", sequenceName = "numbers", allocationSize = 1)
  public long number;

  @RevisionTimestamp public long time;
}
JAVA
cat >src/main/java/example/InTurn.java <<'JAVA'
package example;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.envers.AuditReader;
import org.hibernate.envers.AuditReaderFactory;

public class InTurn {
  public static void main(String[] args) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      System.out.println("default: " + states(url));
      System.out.println("allocationSize = 1: " + states(url, OneByOne.class));
    }
  }

  private static String states(String url, Class<?>... more) {
    try (SessionFactory first = application(url, "create-drop", more);
        SessionFactory second = application(url, "none", more)) {
      first.inTransaction(session -> session.persist(new Note()));
      for (int i = 1; i <= 5; i++) {
        int state = i;
        (i % 2 == 0 ? first : second)
            .inTransaction(session -> session.find(Note.class, 1L).state = state);
      }
      return first.fromTransaction(
          session -> {
            AuditReader reader = AuditReaderFactory.get(session);
            List<Integer> states = new ArrayList<>();
            for (Number revision : reader.getRevisions(Note.class, 1L)) {
              states.add(reader.find(Note.class, 1L, revision).state);
            }
            return "states by revision " + states + ", the table has " + session.find(Note.class, 1L).state;
          });
    }
  }

  private static SessionFactory application(String url, String schema, Class<?>... more) {
    Configuration configuration =
        new Configuration()
            .setProperty("hibernate.connection.url", url)
            .setProperty("hibernate.hbm2ddl.auto", schema)
            .addAnnotatedClass(Note.class);
    for (Class<?> each : more) {
      configuration.addAnnotatedClass(each);
    }
    return configuration.buildSessionFactory();
  }
}
JAVA

mvn --batch-mode --quiet -Dmaven.repo.local="$work/repository" compile dependency:build-classpath \
  -Dmdep.outputFile="$work/path" >log 2>&1 || { cat log >&2; exit 1; }
java -cp "target/classes:$(cat path)" example.InTurn 2>>log | tee seen || { cat log >&2; exit 1; }
diff - seen <<'SEEN'
default: states by revision [0, 1, 3, 5, 2, 4], the table has 5
allocationSize = 1: states by revision [0, 1, 2, 3, 4, 5], the table has 5
SEEN
