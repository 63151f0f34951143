package org.parentsmatter.demonstration;

import java.util.Random;
import java.util.stream.Stream;

/** The ways that plans went, each up to its part of all families. */
enum PlanWay {
  RENEWED(0.38),
  BEGUN(0.58),
  WAITING_FOR_ANSWERS(0.66),
  OVERDUE(0.70),
  JUST_REVIEWED(0.75),
  DECLINED(0.79),
  CLOSED(0.82),
  NONE(1);

  private final double upTo;

  PlanWay(double upTo) {
    this.upTo = upTo;
  }

  static PlanWay any(Random chance) {
    double one = chance.nextDouble();
    return Stream.of(values()).filter(way -> one < way.upTo).findFirst().orElse(NONE);
  }

  boolean beganLastTerm() {
    return this == RENEWED || this == OVERDUE || this == CLOSED;
  }
}
