package org.parentsmatter.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * A school of generated families of every kind that schools know: together, separated, blended,
 * four siblings over three households, twins, grandparents with care, looked-after children of one
 * local authority, children of the same name and birth date, a parent who is also staff, parents
 * with one e-mail address; then court orders, protected addresses, deaths and moves among them.
 */
public final class GeneratedFamilies {
  private static final String[] SCOPES = {"ALL", "ATTENDANCE", "REPORTS", "EVENTS", "CONSENT"};
  private static final int KINDS = 10;

  private final SchoolRows rows;
  private final Random random;
  private final long authority;
  private int homes;

  private GeneratedFamilies(SchoolRows rows, Random random, long authority) {
    this.rows = rows;
    this.random = random;
    this.authority = authority;
  }

  /** Twenty families, two of each kind, whose particulars the seed decides. */
  public static SchoolRows in(Connection connection, long seed) throws SQLException {
    SchoolRows rows = new SchoolRows(connection);
    GeneratedFamilies families =
        new GeneratedFamilies(rows, new Random(seed), rows.organisation("Home0x"));
    for (int i = 0; i < 2 * KINDS; i++) {
      families.family(i % KINDS);
    }
    families.events();
    return rows;
  }

  /** More court orders, deaths and moves, while letters are being written. */
  public static void events(SchoolRows rows, long seed) {
    new GeneratedFamilies(rows, new Random(seed), 0).events();
  }

  /** A family more, a pupil who leaves, a parent from whom a court keeps one pupil. */
  public static void meanwhile(SchoolRows rows, long seed) {
    GeneratedFamilies families = new GeneratedFamilies(rows, new Random(seed), 0);
    families.family(families.random.nextInt(4));
    rows.left(families.anyPupil());
    long parent = families.anyEntitled();
    rows.restrict(parent, rows.entitled().get(parent).iterator().next(), "ALL");
  }

  private long anyEntitled() {
    List<Long> parents = List.copyOf(rows.entitled().keySet());
    return parents.get(random.nextInt(parents.size()));
  }

  private long anyPupil() {
    return rows.entitled().get(anyEntitled()).iterator().next();
  }

  private void family(int kind) {
    switch (kind) {
      case 0 -> together();
      case 1 -> separated();
      case 2 -> blended();
      case 3 -> threeHouseholds();
      case 4 -> twins();
      case 5 -> grandparents();
      case 6 -> lookedAfter();
      case 7 -> namesakes();
      case 8 -> staff();
      default -> oneEmail();
    }
  }

  private void together() {
    String home = home();
    long mother = rows.parent("Mrs", home, mail());
    long father = rows.parent("Mr", home, mail());
    long[] pupils = pupils(1 + random.nextInt(3));
    rows.natural(mother, "MOTHER", pupils);
    rows.natural(father, "FATHER", pupils);
    rows.choose(mother, father);
    if (random.nextInt(3) > 0) {
      rows.choose(father, mother);
    }
  }

  private void separated() {
    long[] pupils = pupils(1 + random.nextInt(2));
    long mother = rows.parent("Ms", home(), mail());
    long father = rows.parent("Mr", home(), mail());
    rows.natural(mother, "MOTHER", pupils);
    rows.natural(father, "FATHER", pupils);
    rows.choose(mother, father);
    rows.choose(father, mother);
    long minder = rows.parent("Mrs", home(), mail());
    rows.tie(minder, "CHILDMINDER", "NO", "NO", false, pupils);
  }

  /** A mother with children by two fathers; the second lives with all of them. */
  private void blended() {
    String home = home();
    long[] elder = pupils(1 + random.nextInt(2));
    long[] younger = pupils(1);
    long mother = rows.parent("Mrs", home, mail());
    rows.natural(mother, "MOTHER", elder);
    rows.natural(mother, "MOTHER", younger);
    rows.natural(rows.parent("Mr", home(), mail()), "FATHER", elder);
    long second = rows.parent("Mr", home, mail());
    rows.natural(second, "FATHER", younger);
    boolean care = random.nextBoolean();
    rows.tie(second, "STEP_PARENT", "NO", care ? "YES" : "NO", care, elder);
    rows.choose(mother, second);
    rows.choose(second, mother);
  }

  private void threeHouseholds() {
    long[] pupils = pupils(4);
    long mother = rows.parent("Ms", home(), mail());
    rows.natural(mother, "MOTHER", pupils);
    rows.natural(rows.parent("Mr", home(), mail()), "FATHER", pupils[0], pupils[1]);
    rows.natural(rows.parent("Mr", home(), mail()), "FATHER", pupils[2]);
    long aunt = rows.parent("Ms", home(), mail());
    rows.tie(aunt, "OTHER_RELATIVE", "NOT_KNOWN", "YES", true, pupils[3]);
    rows.tie(aunt, "OTHER_RELATIVE", "NO", "NO", false, pupils[0], pupils[1], pupils[2]);
  }

  private void twins() {
    String family = "Twin" + random.nextInt(1000);
    long one = rows.pupil("Ana", family, "2013-04-05");
    long other = rows.pupil("Ben", family, "2013-04-05");
    rows.natural(rows.parent("Mrs", home(), mail()), "MOTHER", one, other);
    // Who is the father of one of them only.
    rows.natural(rows.parent("Mr", home(), mail()), "FATHER", other);
  }

  private void grandparents() {
    String home = home();
    long[] pupils = pupils(2);
    long grandmother = rows.parent("Mrs", home, mail());
    long grandfather = rows.parent("Mr", home, mail());
    rows.tie(grandmother, "GRANDPARENT", "YES", "YES", true, pupils);
    rows.tie(grandfather, "GRANDPARENT", "NO", "YES", true, pupils);
    rows.choose(grandmother, grandfather);
    rows.choose(grandfather, grandmother);
    rows.natural(rows.parent("Ms", home(), mail()), "MOTHER", pupils);
    rows.tie(rows.parent("Mr", home(), mail()), "GRANDPARENT", "NO", "NO", false, pupils);
  }

  private void lookedAfter() {
    long pupil = pupils(1)[0];
    rows.tie(authority, "LOCAL_AUTHORITY", "YES", "NO", true, pupil);
    rows.tie(rows.parent("Mrs", home(), mail()), "FOSTER_CARER", "NO", "YES", true, pupil);
    long mother = rows.parent("Ms", home(), mail());
    rows.natural(mother, "MOTHER", pupil);
    rows.restrict(mother, pupil, "ALL");
  }

  /** Two children who share nothing but their name and birth date. */
  private void namesakes() {
    for (int i = 0; i < 2; i++) {
      long pupil = rows.pupil("Same", "Name", "2012-02-29");
      rows.natural(rows.parent("Mrs", home(), mail()), "MOTHER", pupil);
    }
  }

  private void staff() {
    String mail = mail();
    long parent = rows.parent("Dr", home(), mail);
    rows.natural(parent, "MOTHER", pupils(1));
    rows.staff(parent, mail);
    rows.natural(rows.parent("Mr", home(), mail()), "FATHER", pupils(1));
  }

  /** Two parents of one pupil, and one of another, all with the same address for e-mail. */
  private void oneEmail() {
    String mail = mail();
    long[] pupils = pupils(1);
    rows.natural(rows.parent("Mrs", home(), mail), "MOTHER", pupils);
    rows.natural(rows.parent("Mr", home(), mail), "FATHER", pupils);
    rows.natural(rows.parent("Ms", home(), mail), "MOTHER", pupils(1));
  }

  /** Something happens to every fifth parent. */
  private void events() {
    List<Long> parents = rows.parents();
    for (long parent : parents) {
      if (parent == authority || rows.hidden().contains(parent)) {
        continue;
      }
      long pupil = rows.tied().get(parent).iterator().next();
      switch (random.nextInt(20)) {
        case 0 -> rows.died(parent);
        case 1 -> rows.ended(parent, pupil);
        case 2 -> rows.left(pupil);
        case 3 -> rows.protect(parent);
        case 4, 5 -> rows.restrict(parent, pupil, SCOPES[random.nextInt(SCOPES.length)]);
        default -> {}
      }
    }
  }

  private long[] pupils(int count) {
    int family = random.nextInt(1_000_000);
    return LongStream.range(0, count)
        .map(i -> rows.pupil("Kid" + family + (char) ('a' + i), "Fam" + family, "2011-09-01"))
        .toArray();
  }

  private String home() {
    return "Home" + ++homes + "x";
  }

  private String mail() {
    return "mail" + random.nextInt(1_000_000) + "@example.org";
  }
}
