#!/usr/bin/env bash
#
# Avaje leaves @Primary out where a bean is a prototype.
#
# Expected   Of two beans of an interface, the one with @Primary is injected, whatever its scope.
# Happens    With @Prototype besides, on a class or on a method of a factory, @Primary is not in what is generated, and nothing says so.
#            Both beans count alike, and the first that needs one fails with "Expecting only 1 bean match".
# Versions   io.avaje:avaje-inject and avaje-inject-generator 12.0
# Seen       2026-11-30
# Source     Javadoc of io.avaje.inject.Primary and io.avaje.inject.Prototype

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.avaje</groupId>
      <artifactId>avaje-inject</artifactId>
      <version>12.0</version>
    </dependency>
    <dependency>
      <groupId>io.avaje</groupId>
      <artifactId>avaje-inject-generator</artifactId>
      <version>12.0</version>
    </dependency>
  </dependencies>
</project>
POM
mvn --batch-mode --quiet org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/lib"

mkdir -p source/rates
cat >source/rates/Rates.java <<'JAVA'
package rates;

import io.avaje.inject.Bean;
import io.avaje.inject.BeanScope;
import io.avaje.inject.Factory;
import io.avaje.inject.Primary;
import io.avaje.inject.Prototype;
import jakarta.inject.Singleton;

interface Rates {
  String name();
}

@Singleton
class Ledger implements Rates {
  @Override
  public String name() {
    return "of the ledger";
  }
}

@Factory
class Market {
  @Bean
  @Primary
  SCOPE
  Rates rates() {
    return () -> "of the market";
  }
}

class Main {
  public static void main(String[] arguments) {
    try (BeanScope beans = BeanScope.builder().build()) {
      System.out.println(beans.get(Rates.class).name());
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage().replaceAll(" but .*", ""));
    }
  }
}
JAVA

# rates SCOPE: which bean is found, where the primary one has that scope.
rates() {
  mkdir "$1" && mkdir "$1/source" "$1/classes"
  sed "s/^  SCOPE\$/  $2/" source/rates/Rates.java >"$1/source/Rates.java"
  # The class path is the processors' path, too.
  javac -d "$1/classes" -cp "lib/*" "$1/source/Rates.java" 2>"$1/compiled" || {
    cat "$1/compiled"
    exit 1
  }
  java -cp "$1/classes:lib/*" rates.Main 2>/dev/null
}

single=$(rates single "")
prototype=$(rates prototype "@Prototype")
printf 'primary: %s\nprimary, and a prototype: %s\n' "$single" "$prototype"

[[ $single == "of the market" ]]
[[ $prototype == "Expecting only 1 bean match" ]]
