#!/usr/bin/env bash
#
# slf4j-reload4j drops the key-values of SLF4J's fluent API, where slf4j-simple and slf4j-jdk14 write them into the line.
#
# Expected   logger.atInfo().addKeyValue("order", 7).log("paid") reaches every backend: as structured data where there is any, and else as
#            text before the message, as SLF4J's manual has it for backends that know no key-value pairs.
# Happens    With slf4j-reload4j the line has the message alone. No warning says that anything was left out.
# Versions   org.slf4j:slf4j-reload4j, slf4j-simple and slf4j-jdk14 2.0.17
# Seen       2026-11-29
# Source     SLF4J user manual, "Fluent Logging API"; FAQ of slf4j.org on the fluent API

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir -p src/main/java/example src/main/resources
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
      <groupId>org.slf4j</groupId>
      <artifactId>${backend}</artifactId>
      <version>2.0.17</version>
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
cat >src/main/resources/log4j.properties <<'PROPERTIES'
log4j.rootLogger=INFO, console
log4j.appender.console=org.apache.log4j.ConsoleAppender
log4j.appender.console.layout=org.apache.log4j.PatternLayout
log4j.appender.console.layout.ConversionPattern=%m%n
PROPERTIES
cat >src/main/java/example/Pay.java <<'JAVA'
package example;

import org.slf4j.LoggerFactory;

public class Pay {
  public static void main(String[] args) {
    LoggerFactory.getLogger("shop").atInfo().addKeyValue("order", 7).log("paid");
  }
}
JAVA

# line BACKEND: what it writes.
line() {
  mvn --batch-mode --quiet -Dmaven.repo.local="$work/repository" -Dbackend="$1" compile dependency:build-classpath \
    -Dmdep.outputFile="$work/path" >"$1.log" 2>&1 || { cat "$1.log" >&2; return 1; }
  java -cp "target/classes:$(cat "$work/path")" example.Pay 2>&1 | grep paid
}

simple=$(line slf4j-simple)
jdk14=$(line slf4j-jdk14)
reload4j=$(line slf4j-reload4j)
echo "slf4j-simple:   $simple"
echo "slf4j-jdk14:    $jdk14"
echo "slf4j-reload4j: $reload4j"
[[ $simple == *"order=7 paid" && $jdk14 == *"order=7 paid" && $reload4j == paid ]]
