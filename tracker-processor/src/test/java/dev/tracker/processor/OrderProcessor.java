package dev.tracker.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Another processor, which generates a type {@code com.acme.Order} in a round that a test chooses.
 */
final class OrderProcessor extends AbstractProcessor {
  private final String order;
  private final int inRound;
  private int round;

  OrderProcessor(String order, int inRound) {
    this.order = order;
    this.inRound = inRound;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    if (round == inRound) {
      write("com.acme.Order", order);
    } else if (round < inRound) {
      // So that there is another round.
      write("com.acme.Round" + round, "package com.acme; class Round" + round + " {}");
    }
    return false;
  }

  private void write(String name, String text) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
