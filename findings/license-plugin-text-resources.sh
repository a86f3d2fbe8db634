#!/usr/bin/env bash
#
# license-maven-plugin puts every text file of its output folder into the jar of sources, but only of a first build.
#
# Expected   add-third-party writes THIRD-PARTY.txt into its outputDirectory. What else there is in that folder is nobody's resource: not in
#            the jar, and not in the jar of sources.
# Happens    The goal adds the whole folder to the project's resources, with **/*.txt as what is included. With an outputDirectory that has
#            other things as well, as ${project.build.directory} has reports of tests, each text below it is in the jar of sources, with the
#            time and the results of that build: no two builds make the same jar. The main jar has none of it where the goal runs after the
#            phase that copies resources. A second build that finds the list newer than the POM adds nothing, and its jar of sources has
#            no texts: two builds of one commit in one folder make two jars.
# Versions   org.codehaus.mojo:license-maven-plugin 2.7.1, maven-source-plugin 3.3.1
# Seen       2026-11-30
# Source     the plugin's page on add-third-party: outputDirectory is the "directory where to generate files"

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir -p src/main/java/example target/surefire-reports
echo 'package example; public class Example {}' >src/main/java/example/Example.java
echo 'a report of tests' >target/surefire-reports/example.txt
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
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.0</version>
      </plugin>
      <plugin>
        <artifactId>maven-jar-plugin</artifactId>
        <version>3.4.2</version>
      </plugin>
      <plugin>
        <groupId>org.codehaus.mojo</groupId>
        <artifactId>license-maven-plugin</artifactId>
        <version>2.7.1</version>
        <executions>
          <execution>
            <phase>prepare-package</phase>
            <goals>
              <goal>add-third-party</goal>
            </goals>
            <configuration>
              <outputDirectory>${outputs}</outputDirectory>
            </configuration>
          </execution>
        </executions>
      </plugin>
      <plugin>
        <artifactId>maven-source-plugin</artifactId>
        <version>3.3.1</version>
        <executions>
          <execution>
            <goals>
              <goal>jar-no-fork</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
POM

# seen FOLDER: the texts in the jar of sources, of a build that has the plugin write into that folder.
seen() {
  mvn --batch-mode --quiet -Dmaven.repo.local="$work/repository" -Doutputs="$1" package >log 2>&1 || { cat log >&2; return 1; }
  jar --list --file target/example-1-sources.jar | { grep '\.txt$' || echo none; }
}

{
  echo "into target/licenses: $(seen target/licenses | sort | xargs)"
  rm target/example-1-sources.jar
  echo "the same again: $(seen target/licenses | sort | xargs)"
  rm -r target/licenses
  echo "into target: $(seen target | sort | xargs)"
} | tee seen
diff - seen <<'SEEN'
into target/licenses: THIRD-PARTY.txt
the same again: none
into target: THIRD-PARTY.txt surefire-reports/example.txt
SEEN
