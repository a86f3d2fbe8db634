package dev.tracker.processor;

import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The processor in an environment of which a test has replaced a part.
 *
 * @param <T> the type of the part, such as {@code Filer}
 */
public final class ProcessorWith<T> implements Processor {
  private final Processor processor = new TrackActivityProcessor();
  private final Class<T> part;
  private final UnaryOperator<T> replace;

  public ProcessorWith(Class<T> part, UnaryOperator<T> replace) {
    this.part = part;
    this.replace = replace;
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    processor.init(
        (ProcessingEnvironment)
            Proxy.newProxyInstance(
                ProcessorWith.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                  Object original = method.invoke(environment, arguments);
                  return method.getReturnType() == part
                      ? replace.apply(part.cast(original))
                      : original;
                }));
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // As the processor does.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return processor.getCompletions(element, annotation, member, userText);
  }
}
