#!/usr/bin/env bash
#
# Since Kotlin 2.4, the kapt goal of kotlin-maven-plugin runs after a compile goal that is bound to process-sources.
#
# Expected   An execution of kapt that names no phase runs in process-sources, in the order of the pom.xml, so that one of compile that
#            stands below it, bound to process-sources to come before javac, sees what annotation processors have written.
# Happens    The default phase of kapt became process-resources in 2.4.0. It comes after process-sources: compile runs first, and calls
#            the class that is yet to be generated an unresolved reference. Naming the phase of kapt, generate-sources, helps.
# Versions   kotlin-maven-plugin 2.3.21 (builds), 2.4.0 and 2.4.21 (do not); auto-value 1.11.1 as the processor
# Seen       2026-11-29
# Source     META-INF/maven/plugin.xml of the two plugins: <goal>kapt</goal>, <phase>

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir -p src/main/kotlin
cat >pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <properties>
    <kotlin.compiler.jvmTarget>17</kotlin.compiler.jvmTarget>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.jetbrains.kotlin</groupId>
      <artifactId>kotlin-stdlib</artifactId>
      <version>${kotlin.version}</version>
    </dependency>
    <dependency>
      <groupId>com.google.auto.value</groupId>
      <artifactId>auto-value-annotations</artifactId>
      <version>1.11.1</version>
    </dependency>
  </dependencies>
  <build>
    <sourceDirectory>src/main/kotlin</sourceDirectory>
    <plugins>
      <plugin>
        <groupId>org.jetbrains.kotlin</groupId>
        <artifactId>kotlin-maven-plugin</artifactId>
        <version>${kotlin.version}</version>
        <executions>
          <execution>
            <id>kapt</id>
            <goals>
              <goal>kapt</goal>
            </goals>
            <configuration>
              <annotationProcessorPaths>
                <annotationProcessorPath>
                  <groupId>com.google.auto.value</groupId>
                  <artifactId>auto-value</artifactId>
                  <version>1.11.1</version>
                </annotationProcessorPath>
              </annotationProcessorPaths>
            </configuration>
          </execution>
          <execution>
            <id>compile</id>
            <phase>process-sources</phase>
            <goals>
              <goal>compile</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.0</version>
        <configuration>
          <proc>none</proc>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
POM
cat >src/main/kotlin/Animal.kt <<'KOTLIN'
package example

import com.google.auto.value.AutoValue

@AutoValue
abstract class Animal {
  abstract fun name(): String
}

fun main() = println(AutoValue_Animal("cat"))
KOTLIN

# verdict VERSION: "builds", or what the compiler says.
verdict() {
  if mvn --batch-mode -Dmaven.repo.local="$work/repository" -Dkotlin.version="$1" -Dkotlin.compiler.daemon=false clean compile \
    >"$1.log" 2>&1; then
    echo builds
  else
    grep --only-matching --max-count=1 "Unresolved reference 'AutoValue_Animal'" "$1.log" || cat "$1.log" >&2
  fi
}

before=$(verdict 2.3.21)
after=$(verdict 2.4.21)
echo "Kotlin 2.3.21: $before"
echo "Kotlin 2.4.21: $after"
[[ $before == builds && $after == "Unresolved reference 'AutoValue_Animal'" ]]
