#!/usr/bin/env bash
#
# Maven 3.8, left to itself, compiles with a plugin that ignores <annotationProcessorPaths> without a word.
#
# Expected   A pom.xml that gives maven-compiler-plugin an <annotationProcessorPaths>, and no version, runs the processors, or fails, or is
#            warned of a parameter that the plugin does not know. It does run them with Maven 3.9.
# Happens    The default of Maven 3.8 is maven-compiler-plugin 3.1, of 2013; the parameter came with 3.5. Maven does not tell of parameters
#            that a plugin does not know (from 3.9 on it does). What is left is javac's "cannot find symbol" for the generated class, in
#            sources that are right.
# Versions   Apache Maven 3.8.7 as released (distributions patch the default), 3.9.16; auto-value 1.11.1 as the processor
# Seen       2026-11-29
# Source     the default lifecycle bindings of Maven 3.8.7; the documentation of compiler:compile, annotationProcessorPaths, "since 3.5"

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir -p src/main/java
cat >pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source>
    <maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>com.google.auto.value</groupId>
      <artifactId>auto-value-annotations</artifactId>
      <version>1.11.1</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <configuration>
          <annotationProcessorPaths>
            <path>
              <groupId>com.google.auto.value</groupId>
              <artifactId>auto-value</artifactId>
              <version>1.11.1</version>
            </path>
          </annotationProcessorPaths>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
POM
cat >src/main/java/Animal.java <<'JAVA'
@com.google.auto.value.AutoValue
abstract class Animal {
  abstract String name();

  static Animal create(String name) {
    return new AutoValue_Animal(name);
  }
}
JAVA

# verdict VERSION: "builds", or the first line of what javac says; and whether the parameter is spoken of.
verdict() {
  mvn --batch-mode --quiet -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.apache.maven:apache-maven:$1:zip:bin" -DoutputDirectory="$work" >/dev/null
  if "apache-maven-$1/bin/mvn" --batch-mode -Dmaven.repo.local="$work/repository" clean compile >"$1.log" 2>&1; then
    echo "builds, with $(grep --only-matching --max-count=1 'compiler[^ ]*:[0-9.]*:compile' "$1.log")"
  else
    grep --only-matching --max-count=1 "cannot find symbol" "$1.log" || cat "$1.log" >&2
    grep --only-matching --max-count=1 'maven-compiler-plugin:[0-9.]*:compile' "$1.log"
    grep annotationProcessorPaths "$1.log" || echo "no word of annotationProcessorPaths"
  fi
}

old=$(verdict 3.8.7)
new=$(verdict 3.9.16)
printf 'Maven 3.8.7:\n%s\nMaven 3.9.16:\n%s\n' "$old" "$new"
[[ $old == $'cannot find symbol\nmaven-compiler-plugin:3.1:compile\nno word of annotationProcessorPaths' ]]
[[ $new == builds* ]]
