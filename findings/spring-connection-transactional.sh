#!/usr/bin/env bash
#
# Spring's DataSourceUtils.isConnectionTransactional says true of a connection in auto-commit, once it was asked for within the
# transaction of another data source.
#
# Expected   Within a transaction of data source B, a connection of data source A is in no transaction: what is written by it is committed
#            at once, whatever becomes of B's. So isConnectionTransactional(connection, A) is false.
# Happens    DataSourceUtils.getConnection(A) binds the connection to the thread until B's transaction has ended. From then on the answer
#            is true, while the connection is in auto-commit, and a rollback leaves the row that it wrote.
# Versions   spring-jdbc 6.2.15 and 7.0.10, h2 2.3.232
# Seen       2026-11-29
# Source     Javadoc of DataSourceUtils.isConnectionTransactional, and of getConnection ("will bind a Connection to the thread if
#            transaction synchronization is active")

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
      <groupId>org.springframework</groupId>
      <artifactId>spring-jdbc</artifactId>
      <version>${spring}</version>
    </dependency>
    <dependency>
      <groupId>com.h2database</groupId>
      <artifactId>h2</artifactId>
      <version>2.3.232</version>
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
cat >src/main/java/example/TwoDatabases.java <<'JAVA'
package example;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

public class TwoDatabases {
  public static void main(String[] args) throws Exception {
    DataSource a = new DriverManagerDataSource("jdbc:h2:mem:a;DB_CLOSE_DELAY=-1");
    DataSource b = new DriverManagerDataSource("jdbc:h2:mem:b;DB_CLOSE_DELAY=-1");
    try (Connection connection = a.getConnection(); Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE note (text VARCHAR(20))");
    }
    new TransactionTemplate(new DataSourceTransactionManager(b)).executeWithoutResult(status -> {
      Connection connection = DataSourceUtils.getConnection(a);
      try (Statement statement = connection.createStatement()) {
        System.out.print("transactional=" + DataSourceUtils.isConnectionTransactional(connection, a));
        System.out.print(" autoCommit=" + connection.getAutoCommit());
        statement.execute("INSERT INTO note VALUES ('written')");
      } catch (Exception e) {
        throw new IllegalStateException(e);
      } finally {
        DataSourceUtils.releaseConnection(connection, a);
      }
      status.setRollbackOnly();
    });
    try (Connection connection = a.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM note")) {
      rows.next();
      System.out.println(" rowsAfterRollback=" + rows.getInt(1));
    }
  }
}
JAVA

# seen SPRING: what the program prints.
seen() {
  mvn --batch-mode --quiet -Dmaven.repo.local="$work/repository" -Dspring="$1" compile dependency:build-classpath \
    -Dmdep.outputFile="$work/path" >"$1.log" 2>&1 || { cat "$1.log" >&2; return 1; }
  java -cp "target/classes:$(cat "$work/path")" example.TwoDatabases 2>>"$1.log"
}

six=$(seen 6.2.15)
seven=$(seen 7.0.10)
echo "Spring 6.2.15: $six"
echo "Spring 7.0.10: $seven"
surprise="transactional=true autoCommit=true rowsAfterRollback=1"
[[ $six == "$surprise" && $seven == "$surprise" ]]
