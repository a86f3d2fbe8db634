#!/usr/bin/env bash
#
# The SQLite driver fails on a NULL that is asked for as a Long.
#
# Expected   ResultSet.getObject(column, Long.class) is null for a NULL. JDBC says of a NULL that getObject returns null, so it is the
#            usual way to read a nullable number without wasNull(). H2 does so: the same query on both shows that the input is sound.
# Happens    The SQLite driver throws "Bad value for type Long", as it does for a text; so do Integer and Double. A column that is filled in
#            all rows of a test works, and fails with the first row that has no value. With String it is null, and getObject(column)
#            without a type is.
# Versions   org.xerial:sqlite-jdbc 3.53.4.0; com.h2database:h2 2.4.240
# Seen       2026-11-29
# Source     java.sql.ResultSet, getObject(int) and getObject(int, Class)

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# jar GROUP:ARTIFACT:VERSION: puts a jar into lib.
jar() {
  mvn --batch-mode --quiet org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$1" -DoutputDirectory="$work/lib"
}
jar org.xerial:sqlite-jdbc:3.53.4.0
jar com.h2database:h2:2.4.240

cat >Read.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

class Read {
  private static String read(ResultSet rows, Class<?> type) {
    try {
      return String.valueOf(rows.getObject(1, type));
    } catch (SQLException refused) {
      return refused.getMessage();
    }
  }

  private static ResultSet payment(Statement statement) throws Exception {
    statement.execute("create table payment (amount bigint)");
    statement.execute("insert into payment values (null)");
    return statement.executeQuery("select amount from payment");
  }

  public static void main(String[] urls) throws Exception {
    for (String url : urls) {
      try (Connection connection = DriverManager.getConnection(url);
          Statement statement = connection.createStatement();
          ResultSet rows = payment(statement)) {
        rows.next();
        String database = connection.getMetaData().getDatabaseProductName();
        System.out.println(database + ", without a type: " + rows.getObject(1));
        for (Class<?> type : List.of(String.class, Integer.class, Long.class, Double.class)) {
          System.out.println(database + ", " + type.getSimpleName() + ": " + read(rows, type));
        }
      }
    }
  }
}
JAVA
java --class-path 'lib/*' Read.java jdbc:h2:mem: jdbc:sqlite::memory: | tee seen
diff - seen <<'SEEN'
H2, without a type: null
H2, String: null
H2, Integer: null
H2, Long: null
H2, Double: null
SQLite, without a type: null
SQLite, String: null
SQLite, Integer: Bad value for type Integer
SQLite, Long: Bad value for type Long
SQLite, Double: Bad value for type Double
SEEN
