#!/usr/bin/env bash
#
# An annotation processor under Eclipse's compiler is told another name of a nested type that has a dollar in its own.
#
# Expected   TypeElement.getQualifiedName() is the canonical name, as the language defines it: of a type Ka$se that is nested in Laden, it
#            is Laden.Ka$se. A dollar is a letter of an identifier. javac says so.
# Happens    Eclipse's compiler says Laden.Ka.se, the name of a type that does not exist: getTypeElement of it is null. getSimpleName() and
#            getBinaryName() are right, so the name can be put together from those of the enclosing elements.
# Versions   org.eclipse.jdt:ecj 3.43.0
# Seen       2026-11-29
# Source     javax.lang.model.element.TypeElement.getQualifiedName; Java Language Specification, 6.7 and 3.8

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mvn --batch-mode --quiet org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=org.eclipse.jdt:ecj:3.43.0 \
  -DoutputDirectory="$work/lib"

mkdir -p processor
cat >Names.java <<'JAVA'
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedSourceVersion;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("java.lang.FunctionalInterface")
@SupportedSourceVersion(SourceVersion.RELEASE_17)
public class Names extends AbstractProcessor {
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element element : round.getElementsAnnotatedWith(FunctionalInterface.class)) {
      TypeElement type = (TypeElement) element;
      System.out.println(
          "qualified " + type.getQualifiedName()
              + ", simple " + type.getSimpleName()
              + ", binary " + processingEnv.getElementUtils().getBinaryName(type)
              + ", found again " + (processingEnv.getElementUtils().getTypeElement(type.getQualifiedName()) != null));
    }
    return false;
  }
}
JAVA
cat >Laden.java <<'JAVA'
interface Laden {
  @FunctionalInterface
  interface Ka$se {
    void pay();
  }
}
JAVA
javac -proc:none -d processor Names.java
{
  echo "javac: $(javac -proc:only -processorpath processor -processor Names -d . Laden.java)"
  echo "ecj: $(java -jar lib/ecj-*.jar -17 -proc:only -processorpath processor -processor Names -d . Laden.java)"
} | tee seen
diff - seen <<'SEEN'
javac: qualified Laden.Ka$se, simple Ka$se, binary Laden$Ka$se, found again true
ecj: qualified Laden.Ka.se, simple Ka$se, binary Laden$Ka$se, found again false
SEEN
