#!/usr/bin/env bash
#
# Before Micrometer 1.17, a meter whose tag keys differ from those of the first of its name counts, and is not on the scrape page.
#
# Expected   Prometheus' text format allows samples of one name with different labels, and so does Micrometer's API. A registry that does
#            not refuses the second meter, or hands out one that does nothing; the scrape page has whatever is counted, or a log says why not.
# Happens    The registry hands out a counter that counts, and reads 1, and drops it from the page. In 1.13 no log says so, at any level. In
#            1.16 the first such meter of a process is logged as a warning, each later one only at debug, whatever its name. In 1.17 both
#            are on the page.
# Versions   io.micrometer:micrometer-registry-prometheus 1.13.0, 1.16.0 (drop it), 1.17.2 (shows it)
# Seen       2026-11-29
# Source     the reference of Micrometer, "Prometheus", which asks for the same tag keys and does not say what happens otherwise

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
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>io.micrometer</groupId>
      <artifactId>micrometer-registry-prometheus</artifactId>
      <version>${micrometer.version}</version>
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
cat >src/main/java/Main.java <<'JAVA'
import io.micrometer.core.instrument.Counter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

public class Main {
  public static void main(String[] args) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Counter.builder("orders").tag("shop", "north").register(registry).increment();
    Counter express =
        Counter.builder("orders").tag("shop", "south").tag("kind", "express").register(registry);
    express.increment();
    Counter.builder("returns").tag("shop", "north").register(registry).increment();
    Counter.builder("returns").tag("kind", "express").register(registry).increment();
    System.out.println("\nthe express counter reads " + express.count());
    System.out.println(registry.scrape());
  }
}
JAVA

# seen VERSION: what the counter reads, the samples, and how many lines of each level were logged about a meter.
seen() {
  mvn --batch-mode --quiet -Dmaven.repo.local="$work/repository" -Dmicrometer.version="$1" clean compile \
    org.codehaus.mojo:exec-maven-plugin:3.6.1:java -Dexec.mainClass=Main >log 2>&1 || {
    cat log >&2
    exit 1
  }
  grep --extended-regexp '^(the express|orders_total|returns_total)' log
  echo "warnings $(grep --count ' WARN .*MeterId' log || true), debug lines $(grep --count ' DEBUG .*MeterId' log || true)"
}

dropped='the express counter reads 1.0
orders_total{shop="north"} 1.0
returns_total{shop="north"} 1.0'
silent=$(seen 1.13.0)
once=$(seen 1.16.0)
shown=$(seen 1.17.2)
printf '1.13.0\n%s\n\n1.16.0\n%s\n\n1.17.2\n%s\n' "$silent" "$once" "$shown"
[[ $silent == "$dropped"$'\nwarnings 0, debug lines 0' ]]
[[ $once == "$dropped"$'\nwarnings 1, debug lines 1' ]]
[[ $shown == *'orders_total{kind="express",shop="south"} 1.0'* ]]
