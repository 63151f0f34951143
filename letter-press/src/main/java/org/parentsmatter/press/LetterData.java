package org.parentsmatter.press;

import static org.parentsmatter.press.Wanted.characters;
import static org.parentsmatter.press.Wanted.list;
import static org.parentsmatter.press.Wanted.optional;
import static org.parentsmatter.press.Wanted.present;
import static org.parentsmatter.press.Wanted.texts;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that one letter to one recipient says, frozen: together with the template and the
 * school's artwork it is enough to set the same letter again, byte for byte. It holds words only,
 * no pictures.
 *
 * @param letterhead who writes
 * @param addressLines the block in the envelope window, name first; empty when nothing stands in
 *     the window. A letter by pupil post has its name lines here and no street
 * @param salutation the whole line, such as "Dear Ms Kowalska"
 * @param reference the letter's number; holds nothing personal
 * @param date the date printed on the letter
 * @param children the pupils this recipient may read about, at least one
 * @param schoolCommitments what the school will do
 * @param parentCommitments what this recipient will do
 * @param positiveMessages good news, each a sentence
 * @param learningLines what these children are learning now; none is fine
 * @param agreed false while the plan is only proposed: the letter then says "we propose"
 * @param reviewText when the plan is looked at again, such as "before the end of the spring term"
 * @param sender who signs
 * @param coreMessage the line of the school's vision in the footer; may be empty
 * @param officeHours such as "8am to 4pm, Monday to Friday"
 * @param qrText an opaque link or token in printable ASCII, at most 500 characters; never a name
 * @param language BCP 47 tag of the letter's language
 * @param schoolOnly whether this recipient has left the plan to the school
 * @param review what became of the plan; {@link Review#NONE} where there is nothing to tell
 */
public record LetterData(
    Letterhead letterhead,
    List<String> addressLines,
    String salutation,
    String reference,
    LocalDate date,
    List<Child> children,
    List<Commitment> schoolCommitments,
    List<Commitment> parentCommitments,
    List<String> positiveMessages,
    List<LearningLine> learningLines,
    boolean agreed,
    String reviewText,
    Sender sender,
    String coreMessage,
    String officeHours,
    String qrText,
    String language,
    boolean schoolOnly,
    Review review) {

  /** In characters, as every limit of a letter's words. */
  public static final int LONGEST_OFFICE_HOURS = 200;

  /** As much as the foot of a page holds. */
  public static final int LONGEST_CORE_MESSAGE = 160;

  public LetterData {
    present("letterhead", letterhead);
    addressLines = texts("address line", addressLines, 120);
    salutation = characters("salutation", salutation, 200);
    reference = characters("reference", reference, 40);
    present("date", date);
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw new IllegalArgumentException("A letter's date needs a year of four digits");
    }
    children = list("children", children, 40);
    if (children.isEmpty()) {
      throw new IllegalArgumentException("A letter needs at least one child");
    }
    schoolCommitments = list("school commitments", schoolCommitments, 200);
    parentCommitments = list("parent commitments", parentCommitments, 200);
    positiveMessages = texts("positive message", positiveMessages, 1000);
    learningLines = list("learning lines", learningLines, 200);
    reviewText = optional("review text", reviewText, 200);
    present("sender", sender);
    coreMessage = optional("core message", coreMessage, LONGEST_CORE_MESSAGE);
    officeHours = optional("office hours", officeHours, LONGEST_OFFICE_HOURS);
    qrText = characters("QR text", qrText, 500);
    if (!qrText.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException("The QR text must be a link or token without spaces");
    }
    present("review", review);
    language = characters("language", language, 35);
    if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      throw new IllegalArgumentException("\"" + language + "\" is not a language tag");
    }
  }

  /** A letter to a parent who shares in the plan, without a review and learning lines. */
  public LetterData(
      Letterhead letterhead,
      List<String> addressLines,
      String salutation,
      String reference,
      LocalDate date,
      List<Child> children,
      List<Commitment> schoolCommitments,
      List<Commitment> parentCommitments,
      List<String> positiveMessages,
      boolean agreed,
      String reviewText,
      Sender sender,
      String coreMessage,
      String officeHours,
      String qrText,
      String language) {
    this(
        letterhead,
        addressLines,
        salutation,
        reference,
        date,
        children,
        schoolCommitments,
        parentCommitments,
        positiveMessages,
        List.of(),
        agreed,
        reviewText,
        sender,
        coreMessage,
        officeHours,
        qrText,
        language,
        false,
        Review.NONE);
  }

  /** The school as it stands at the top of its letters; everything but the name may be empty. */
  public record Letterhead(
      String schoolName, List<String> addressLines, String telephone, String email, String web) {
    public static final int LONGEST_NAME = 120;
    public static final int MOST_ADDRESS_LINES = 7;
    public static final int LONGEST_ADDRESS_LINE = 120;
    public static final int LONGEST_TELEPHONE = 40;
    public static final int LONGEST_EMAIL = 120;
    public static final int LONGEST_WEB = 120;

    public Letterhead {
      schoolName = characters("school name", schoolName, LONGEST_NAME);
      addressLines =
          texts(
              "school address line",
              list("school address lines", addressLines, MOST_ADDRESS_LINES),
              LONGEST_ADDRESS_LINE);
      telephone = optional("telephone", telephone, LONGEST_TELEPHONE);
      email = optional("email", email, LONGEST_EMAIL);
      web = optional("web", web, LONGEST_WEB);
    }
  }

  /**
   * A pupil in the letter's table; the attendance is a percentage of sessions, or null when not
   * known.
   *
   * @param tutorGroup as text, may be empty
   * @param yearGroup as text, may be empty
   */
  public record Child(String name, String tutorGroup, String yearGroup, Double attendancePercent) {
    public Child {
      name = characters("child's name", name, 200);
      tutorGroup = optional("tutor group", tutorGroup, 100);
      yearGroup = optional("year group", yearGroup, 40);
      if (attendancePercent != null && !(attendancePercent >= 0 && attendancePercent <= 100)) {
        throw new IllegalArgumentException("Attendance must be between 0 and 100 per cent");
      }
    }
  }

  /** One thing that one side will do for one child; without a name it is for the whole family. */
  public record Commitment(String childName, String text, LocalDate dueOn, String why) {
    public Commitment {
      childName = optional("child's name", childName, 200);
      text = characters("commitment", text, 1000);
      why = optional("reason", why, 1000);
      if (dueOn != null && (dueOn.getYear() < 1 || dueOn.getYear() > 9999)) {
        throw new IllegalArgumentException("A due date needs a year of four digits");
      }
    }
  }

  /**
   * What one child is learning in one class this half-term.
   *
   * @param childName may be empty where the letter is about one child only
   * @param subject or the name of the class; may be empty
   * @param question to ask at home
   */
  public record LearningLine(String childName, String subject, String text, String question) {
    public LearningLine {
      childName = optional("child's name", childName, 200);
      subject = optional("subject", subject, 200);
      text = characters("learning line", text, 300);
      question = characters("question for home", question, 300);
    }

    /** "Zofia, Maths". */
    String heading() {
      return childName + (childName.isEmpty() || subject.isEmpty() ? "" : ", ") + subject;
    }
  }

  /** What became of one commitment; without a name it was for the whole family. */
  public record Outcome(String childName, String text, String became) {
    public Outcome {
      childName = optional("child's name", childName, 200);
      text = characters("commitment", text, 1000);
      became = characters("outcome", became, 200);
    }
  }

  /**
   * The review of a plan, as this recipient may read it.
   *
   * @param school what became of what the school had said it would do
   * @param parent what became of what this recipient had said he or she would do
   * @param whatNext in one or two sentences; empty only where there is nothing to tell
   */
  public record Review(List<Outcome> school, List<Outcome> parent, String whatNext) {
    public static final Review NONE = new Review(List.of(), List.of(), "");

    public Review {
      school = list("school outcomes", school, 200);
      parent = list("parent outcomes", parent, 200);
      whatNext = optional("what comes next", whatNext, 400);
    }

    boolean isEmpty() {
      return whatNext.isEmpty();
    }
  }

  /** The member of staff who signs the letter. */
  public record Sender(String name, String role) {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ROLE = 200;

    public Sender {
      name = characters("sender's name", name, LONGEST_NAME);
      role = optional("sender's role", role, LONGEST_ROLE);
    }
  }
}
