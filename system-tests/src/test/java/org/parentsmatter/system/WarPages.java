package org.parentsmatter.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The pages of the application inside the runnable jar, and the rule that each page's bean carries.
 * Both are read from what is shipped, so a page that somebody adds is in the tests by itself.
 */
final class WarPages {
  private static final String WAR = "org/parentsmatter/micro/parents-matter.war";
  private static final String CLASSES = "WEB-INF/classes/";

  /** Who may open a page: everybody, or the roles with the right that the rule names. */
  record Rule(String path, boolean open, Set<String> roles) {}

  private final Set<String> pages = new TreeSet<>();
  private final Map<String, Rule> rules = new TreeMap<>();

  private WarPages() {}

  /** Unpacks the application into a folder and reads it. */
  static WarPages read(Path folder) {
    WarPages read = new WarPages();
    try {
      List<String> classes = read.unpack(folder);
      List<URL> path = new ArrayList<>();
      path.add(folder.resolve(CLASSES).toUri().toURL());
      try (Stream<Path> jars = Files.list(folder.resolve("WEB-INF/lib"))) {
        for (Path jar : jars.toList()) {
          path.add(jar.toUri().toURL());
        }
      }
      try (URLClassLoader loader =
          new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
        for (String name : classes) {
          rule(name, loader).ifPresent(rule -> read.rules.put(rule.path(), rule));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private List<String> unpack(Path folder) throws IOException {
    List<String> classes = new ArrayList<>();
    try (ZipFile jar = new ZipFile(System.getProperty("pm.jar"));
        InputStream in = jar.getInputStream(jar.getEntry(WAR));
        ZipInputStream war = new ZipInputStream(in)) {
      for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".xhtml") && !name.startsWith("WEB-INF/")) {
          pages.add("/" + name);
        }
        if (name.startsWith(CLASSES) && name.endsWith(".class")) {
          classes.add(name.substring(CLASSES.length(), name.length() - 6).replace('/', '.'));
        }
        Path file = folder.resolve(name).normalize();
        if (!entry.isDirectory() && name.startsWith("WEB-INF/") && file.startsWith(folder)) {
          Files.createDirectories(file.getParent());
          Files.copy(war, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return classes;
  }

  private static Optional<Rule> rule(String className, ClassLoader loader) {
    try {
      for (Annotation annotation : loader.loadClass(className).getAnnotations()) {
        if (annotation.annotationType().getSimpleName().equals("PageRule")) {
          Enum<?> right = (Enum<?>) ask(annotation, "needs");
          Object[] roles = ((Set<?>) ask(right, "roles")).toArray();
          return Optional.of(
              new Rule(
                  (String) ask(annotation, "path"),
                  (boolean) ask(annotation, "open"),
                  Arrays.stream(roles).map(r -> ((Enum<?>) r).name()).collect(Collectors.toSet())));
        }
      }
    } catch (NoClassDefFoundError e) {
      // A class that extends one of the server's is no page's bean.
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className, e);
    }
    return Optional.empty();
  }

  private static Object ask(Object of, String method) throws ReflectiveOperationException {
    Class<?> type =
        of instanceof Annotation annotation
            ? annotation.annotationType()
            : ((Enum<?>) of).getDeclaringClass();
    return type.getMethod(method).invoke(of);
  }

  /** Every page outside WEB-INF, from the root of the application. */
  Set<String> pages() {
    return pages;
  }

  Optional<Rule> rule(String page) {
    return Optional.ofNullable(rules.get(page));
  }
}
