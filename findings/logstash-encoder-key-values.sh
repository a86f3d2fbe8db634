#!/usr/bin/env bash
#
# logstash-logback-encoder leaves out key-values that are null, and writes a field twice that a key-value is named like.
#
# Expected   Each key-value of an SLF4J 2 event is a field of the JSON object: null as null, as inside of lists. A name that the encoder
#            uses itself (message, level) does not make the object ambiguous: one of the two wins, or has another name.
# Happens    A key-value with null is not in the object at all, so that "has no owner" and "owner was not logged" look alike. One named
#            level or message is written beside the encoder's own of that name: an object with duplicate keys, which RFC 8259 leaves to
#            the reader. Many keep the last, so that an event's level becomes what a caller logged as a value.
# Versions   net.logstash.logback:logstash-logback-encoder 9.0, logback-classic 1.5.38, slf4j-api 2.0
# Seen       2026-11-29
# Source     the README of logstash-logback-encoder, "Key Value Pairs", which mentions neither; RFC 8259, section 4

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir -p src/main/java src/main/resources
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
      <groupId>net.logstash.logback</groupId>
      <artifactId>logstash-logback-encoder</artifactId>
      <version>9.0</version>
    </dependency>
    <dependency>
      <groupId>ch.qos.logback</groupId>
      <artifactId>logback-classic</artifactId>
      <version>1.5.38</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.0</version>
      </plugin>
    </plugins>
  </build>
</project>
POM
cat >src/main/resources/logback.xml <<'XML'
<configuration>
  <appender name="json" class="ch.qos.logback.core.ConsoleAppender">
    <encoder class="net.logstash.logback.encoder.LogstashEncoder" />
  </appender>
  <root level="info">
    <appender-ref ref="json" />
  </root>
</configuration>
XML
cat >src/main/java/Main.java <<'JAVA'
import java.util.Arrays;
import org.slf4j.LoggerFactory;

public class Main {
  public static void main(String[] args) {
    LoggerFactory.getLogger("example")
        .atInfo()
        .addKeyValue("owner", (Object) null)
        .addKeyValue("owners", Arrays.asList("Ada", null))
        .addKeyValue("level", "gold")
        .addKeyValue("message", "by the caller")
        .log("by the program");
  }
}
JAVA
mvn --batch-mode --quiet -Dmaven.repo.local="$work/repository" compile \
  org.codehaus.mojo:exec-maven-plugin:3.6.1:java -Dexec.mainClass=Main >log 2>&1 || {
  cat log >&2
  exit 1
}
line=$(grep '^[^{]*{"@timestamp"' log)
echo "$line"
[[ $line != *'"owner":'* && $line == *'"owners":["Ada",null]'* ]]
[[ $line == *'"level":"INFO"'*'"level":"gold"'* ]]
[[ $line == *'"message":"by the program"'*'"message":"by the caller"'* ]]
echo "owner, which is null, is left out; level and message are there twice"
