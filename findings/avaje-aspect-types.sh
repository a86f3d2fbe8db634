#!/usr/bin/env bash
#
# An aspect takes a bean of Avaje's its interface and its qualifier.
#
# Expected   @Singleton @Named("front") class FrontDoors implements Doors is a bean of Doors by the name front, whether or not one of its
#            methods has an aspect: the documentation says that the generated subclass stands in its place.
# Happens    With an aspect it is a bean of its class only, without a name. Nothing is said at compile time, not even of another bean
#            that needs Doors by that name: the module still counts it among what there is. The scope fails when it is built. A method
#            of a factory that returns the bean as Doors, with the qualifier, helps.
# Versions   io.avaje:avaje-inject and avaje-inject-generator 12.0
# Seen       2026-11-30
# Source     avaje.io/inject, "AOP" and "Qualifiers"; Javadoc of io.avaje.inject.aop.Aspect

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

mkdir -p source/doors
cat >source/doors/Loud.java <<'JAVA'
package doors;

import io.avaje.inject.aop.Aspect;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Aspect
@Retention(RetentionPolicy.RUNTIME)
@interface Loud {}
JAVA
cat >source/doors/LoudAspect.java <<'JAVA'
package doors;

import io.avaje.inject.aop.AspectProvider;
import io.avaje.inject.aop.MethodInterceptor;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;

@Singleton
class LoudAspect implements AspectProvider<Loud> {
  @Override
  public MethodInterceptor interceptor(Method method, Loud loud) {
    return invocation -> invocation.invoke();
  }
}
JAVA
cat >source/doors/Doors.java <<'JAVA'
package doors;

interface Doors {
  String open();
}
JAVA
cat >source/doors/House.java <<'JAVA'
package doors;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Singleton
class House {
  House(@Named("front") Doors doors) {
    System.out.println(doors.open());
  }
}
JAVA
cat >source/doors/Main.java <<'JAVA'
package doors;

import io.avaje.inject.BeanScope;

class Main {
  public static void main(String[] arguments) {
    try (BeanScope beans = BeanScope.builder().build()) {
      System.out.println("beans of the interface: " + beans.list(Doors.class).size());
    } catch (IllegalStateException e) {
      System.out.println("the scope fails: " + e.getMessage().split(" - ")[0]);
    }
  }
}
JAVA

# doors ASPECT: the bean, its one method annotated or not.
doors() {
  cat >source/doors/FrontDoors.java <<JAVA
package doors;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Singleton
@Named("front")
class FrontDoors implements Doors {
  $1
  @Override
  public String open() {
    return "open";
  }
}
JAVA
  rm -rf classes && mkdir classes
  # The class path is the processors' path, too.
  javac -d classes -cp "lib/*" source/doors/*.java 2>compiled || {
    cat compiled
    exit 1
  }
  java -cp "classes:lib/*" doors.Main 2>/dev/null
}

without=$(doors "")
with=$(doors "@Loud")
printf 'without an aspect:\n%s\n\nwith one, which compiles as well:\n%s\n' "$without" "$with"

[[ $without == *"open"*"beans of the interface: 1"* ]]
[[ $with == "the scope fails: Injecting null for doors.Doors name:front"* ]]
