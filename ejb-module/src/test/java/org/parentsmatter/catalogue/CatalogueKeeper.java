package org.parentsmatter.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** Somebody who keeps the school's catalogue. */
final class CatalogueKeeper implements AutoCloseable {
  private final SchoolBeans beans;

  CatalogueKeeper(DataSource school) {
    this(school, "leader");
  }

  CatalogueKeeper(DataSource school, String username) {
    beans = new SchoolBeans(school, username, EnumSet.of(Role.COMMUNITY_LEADER));
  }

  static StrategyText text(String title) {
    return new StrategyText(
        title,
        Set.of(AgeBand.KS1),
        Need.READING,
        "Read with {child}.",
        null,
        null,
        null,
        "O",
        "S",
        EefRecommendation.SUPPORT_LEARNING_AT_HOME,
        EpsteinType.LEARNING_AT_HOME,
        Continuum.ENGAGEMENT_WITH_LEARNING,
        Strength.NOT_ESTABLISHED,
        null);
  }

  String add(StrategyText text) {
    return beans.inTransaction(() -> beans.bean(KeepingCatalogue.class).add(text));
  }

  void change(String code, String title) {
    change(code, read(code), text(title));
  }

  void change(String code, long read, StrategyText text) {
    keeps(keeping -> keeping.change(code, read, text));
  }

  void use(String code, int number) {
    long read = read(code);
    keeps(keeping -> keeping.use(code, read, number));
  }

  void keepOwn(String code) {
    long read = read(code);
    keeps(keeping -> keeping.keepOwn(code, read));
  }

  void retire(String code) {
    long read = read(code);
    keeps(keeping -> keeping.retire(code, read));
  }

  void bringBack(String code) {
    long read = read(code);
    keeps(keeping -> keeping.bringBack(code, read));
  }

  long read(String code) {
    return show(code).version();
  }

  StrategyPage show(String code) {
    return sees(seeing -> seeing.show(code));
  }

  List<StrategyView> list() {
    return list(CatalogueFilter.ALL);
  }

  List<StrategyView> list(CatalogueFilter filter) {
    return sees(seeing -> seeing.list(filter));
  }

  List<StrategyView> retired() {
    return sees(SeeingCatalogue::retired);
  }

  List<StrategyView> waiting() {
    return sees(SeeingCatalogue::waiting);
  }

  SchoolBeans beans() {
    return beans;
  }

  private void keeps(Consumer<KeepingCatalogue> deed) {
    beans.inTransaction(() -> deed.accept(beans.bean(KeepingCatalogue.class)));
  }

  private <T> T sees(Function<SeeingCatalogue, T> look) {
    return beans.inTransaction(() -> look.apply(beans.bean(SeeingCatalogue.class)));
  }

  @Override
  public void close() {
    beans.close();
  }
}
