package org.parentsmatter.handover;

import java.util.List;
import org.parentsmatter.audience.StaffKind;
import org.parentsmatter.vision.ExpectationWording;
import org.parentsmatter.vision.MessageWording;
import org.parentsmatter.vision.VisionEdit;

/** What Larkfield School, which is invented, stands for, and what it expects of its staff. */
final class DemonstrationVision {
  private static final String VISION =
      "Parents matter. We know every family, we work with every parent, and together we help every"
          + " child to learn.";

  private static final List<MessageWording> MESSAGES =
      List.of(
          new MessageWording(
              "Parents matter: what happens at home makes the greatest difference.",
              "What happens at home makes the greatest difference."),
          new MessageWording(
              "Every parent, guardian and carer is welcome here.", "Every parent is welcome here."),
          new MessageWording(
              "We begin with what your child does well.", "We begin with what goes well."),
          new MessageWording(
              "You ask, we act, and we tell you what we did.", "You asked – we delivered."));

  private static final List<ExpectationWording> EXPECTATIONS =
      List.of(
          new ExpectationWording(
              StaffKind.EVERYBODY, "Greet every parent you meet, and help or find who can."),
          new ExpectationWording(
              StaffKind.EVERYBODY, "Say “parent” for parents, guardians and carers."),
          new ExpectationWording(StaffKind.TEACHERS, "Make one positive call a week."),
          new ExpectationWording(
              StaffKind.TEACHERS, "Write one learning line for each class every half-term."),
          new ExpectationWording(
              StaffKind.TUTORS, "Know every family of your tutor group by half-term."),
          new ExpectationWording(
              StaffKind.COMMUNITY_LEADERS,
              "Look at the families nobody has talked to, each month."),
          new ExpectationWording(
              StaffKind.SUPPORT_STAFF,
              "Tell the tutor what you hear from a parent, on the same day."),
          new ExpectationWording(StaffKind.OFFICE, "Answer every message within two school days."),
          new ExpectationWording(
              StaffKind.LEADERS, "Tell parents what became of what they asked for."));

  private DemonstrationVision() {}

  static VisionEdit with(long version) {
    return new VisionEdit(
        version,
        VISION,
        MESSAGES.stream().map(each -> new VisionEdit.Message(null, null, each)).toList(),
        EXPECTATIONS.stream().map(each -> new VisionEdit.OfStaff(null, null, each)).toList());
  }
}
