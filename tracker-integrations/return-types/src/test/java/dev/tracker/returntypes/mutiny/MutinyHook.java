package dev.tracker.returntypes.mutiny;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.infrastructure.MultiInterceptor;
import io.smallrye.mutiny.infrastructure.UniInterceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;

/** What applications and libraries hook into all chains. */
enum MutinyHook {
  NONE(null, null),
  UNI_CREATION(UniInterceptor.class, Interceptors.UniCreation.class),
  UNI_SUBSCRIPTION(UniInterceptor.class, Interceptors.UniSubscriptions.class),
  MULTI_CREATION(MultiInterceptor.class, Interceptors.MultiCreation.class),
  MULTI_SUBSCRIPTION(MultiInterceptor.class, Interceptors.MultiSubscriptions.class);

  private final Class<?> service;
  private final Class<?> provider;

  MutinyHook(Class<?> service, Class<?> provider) {
    this.service = service;
    this.provider = provider;
  }

  /** Mutiny has no other way in than a service. */
  void install() {
    if (service == null) {
      return;
    }
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    thread.setContextClassLoader(new OneService(loader));
    try {
      if (service == UniInterceptor.class) {
        Infrastructure.reloadUniInterceptors();
      } else {
        Infrastructure.reloadMultiInterceptors();
      }
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  void remove() {
    Infrastructure.clearInterceptors();
  }

  private final class OneService extends ClassLoader {

    OneService(ClassLoader parent) {
      super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.equals("META-INF/services/" + service.getName())
          ? Collections.enumeration(Collections.singleton(file()))
          : super.getResources(name);
    }

    private URL file() {
      try {
        Path file = Files.createTempFile("interceptor", null);
        file.toFile().deleteOnExit();
        return Files.writeString(file, provider.getName()).toUri().toURL();
      } catch (IOException error) {
        throw new UncheckedIOException(error);
      }
    }
  }
}
