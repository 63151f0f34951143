package org.parentsmatter.intranet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of this module as the source has them: their beans, and their files. */
final class AllPages {
  private static final Path WEBAPP = Path.of("src", "main", "webapp");

  private static final List<Class<?>> BEANS = read();

  private AllPages() {}

  static Pages ruled() {
    return Pages.of(beans());
  }

  static Stream<Class<?>> beans() {
    return BEANS.stream();
  }

  private static List<Class<?>> read() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.parentsmatter")
            .stream()
            .filter(type -> type.isAnnotatedWith(PageRule.class))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  static Set<String> files() {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
          .filter(path -> !path.startsWith("/WEB-INF/"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String source(String path) {
    try {
      return Files.readString(WEBAPP.resolve(path.substring(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
