#!/usr/bin/env bash
#
# Failsafe 3.6 runs integration tests although -DskipTests is given.
#
# Expected   -DskipTests skips unit tests and integration tests alike, as with each Failsafe up to 3.5, and as people and scripts that
#            build "without tests" have it. What is compared is one project that differs in the version of Failsafe.
# Happens    Since 3.6.0, Failsafe's own parameter skipTests is no longer bound to the user property of that name: Surefire skips,
#            Failsafe runs. Nothing is printed about it. <skipITs>${skipTests}</skipITs> brings the old behaviour back.
# Versions   maven-failsafe-plugin 3.5.4 (skips), 3.6.1 (runs)
# Seen       2026-11-29
# Source     the documentation of the parameter skipTests of failsafe:integration-test, 3.5.4 and 3.6.1

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir -p src/test/java
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
      <groupId>org.junit.jupiter</groupId>
      <artifactId>junit-jupiter</artifactId>
      <version>5.13.4</version>
      <scope>test</scope>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.0</version>
      </plugin>
      <plugin>
        <artifactId>maven-failsafe-plugin</artifactId>
        <version>${failsafe.version}</version>
        <executions>
          <execution>
            <goals>
              <goal>integration-test</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
POM
cat >src/test/java/ExampleIT.java <<'JAVA'
class ExampleIT {
  @org.junit.jupiter.api.Test
  void runs() {
    System.out.println("the integration test runs");
  }
}
JAVA

# verdict VERSION: "runs" or "skipped", with -DskipTests.
verdict() {
  mvn --batch-mode -Dmaven.repo.local="$work/repository" -Dfailsafe.version="$1" -DskipTests integration-test >"$1.log" || {
    cat "$1.log" >&2
    exit 1
  }
  if grep --quiet "the integration test runs" "$1.log"; then echo runs; else echo skipped; fi
}

before=$(verdict 3.5.4)
after=$(verdict 3.6.1)
echo "-DskipTests, Failsafe 3.5.4: integration test $before"
echo "-DskipTests, Failsafe 3.6.1: integration test $after"
[[ $before == skipped && $after == runs ]]
