package org.parentsmatter.intranet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every page there is, collected from the rules on the pages' beans. */
@ApplicationScoped
public class Pages {
  @Inject private BeanManager beans;

  private final Map<String, Page> byPath = new TreeMap<>();

  @PostConstruct
  void collect() {
    add(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass));
  }

  static Pages of(Stream<Class<?>> pageBeans) {
    Pages pages = new Pages();
    pages.add(pageBeans);
    return pages;
  }

  private void add(Stream<Class<?>> pageBeans) {
    pageBeans
        .map(bean -> bean.getAnnotation(PageRule.class))
        .filter(Objects::nonNull)
        .forEach(
            rule -> {
              if (byPath.put(rule.path(), Page.of(rule)) != null) {
                throw new IllegalStateException("Two rules for the page " + rule.path());
              }
            });
  }

  /** Every page. */
  Collection<Page> all() {
    return byPath.values();
  }

  Optional<Page> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The pages with words of their own in the navigation, in their order. */
  List<Page> inMenu() {
    return byPath.values().stream()
        .filter(Page::inMenu)
        .sorted(Comparator.comparingInt(Page::order).thenComparing(Page::path))
        .toList();
  }
}
