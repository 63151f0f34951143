package org.parentsmatter.press;

import java.util.Arrays;
import java.util.List;

/** The elements of the template language. There are no others. */
public enum TemplateElement {
  LETTER(
      "letter",
      "<letter title=\"Your plan\"><p>{salutation}</p></letter>",
      "around everything; the title names the PDF, lang=\"ur\" says the language if it is not"
          + " English, read-by-speaker=\"no\" that no speaker of it has read it yet"),
  H1("h1", "<h1>A plan for {childNames}</h1>", "the heading of the letter"),
  H2("h2", "<h2>What to do now</h2>", "the heading of a part"),
  P("p", "<p>We would like to hear from you.</p>", "a paragraph"),
  B("b", "<p><b>Please call us.</b></p>", "bold, in a paragraph, an item or a heading"),
  I("i", "<p>She has read <i>Matilda</i>.</p>", "italic, where bold may stand"),
  UL("ul", "<ul><li>Read together.</li></ul>", "a list with dots"),
  OL("ol", "<ol><li>Fill in the slip.</li></ol>", "a numbered list"),
  LI("li", "<ul><li>Talk about the book.</li></ul>", "one item of a list or box of a reply slip"),
  LIST(
      "list",
      "<list each=\"school-commitment\"><h2>What the school will do</h2></list>",
      "one item for each of something; an h2 inside is left out when there is none"),
  TABLE(
      "table",
      "<table each=\"child\"><th show=\"name\">Name</th></table>",
      "one row for each of something; an h2 inside, and the table, are left out when there is none"),
  TH(
      "th",
      "<table each=\"parent-commitment\"><th show=\"text\">What</th>"
          + "<th show=\"due\">By when</th></table>",
      "one column of a table, with its heading"),
  ONLY(
      "only",
      "<only if=\"attendance-under\" value=\"95\"><p>Every day counts.</p></only>",
      "a part that only some letters have"),
  KEEP_TOGETHER(
      "keep-together",
      "<keep-together><h2>Now</h2><p>Please call us.</p></keep-together>",
      "stays on one page if it fits on one"),
  PAGE_BREAK("page-break", "<page-break/>", "what follows starts on a new page"),
  IMAGE(
      "image",
      "<image of=\"logo\" alt=\"The school's badge\"/>",
      "a picture that the school has given; alt says it to those who hear the letter"),
  QR("qr", "<qr><p>Scan this to reply.</p></qr>", "the letter's QR code with words beside it"),
  SIGN_OFF(
      "sign-off", "<sign-off>Yours sincerely</sign-off>", "closing words, signature, name, role"),
  REPLY_SLIP(
      "reply-slip",
      "<reply-slip><h2>Your reply</h2><p>Please tick.</p><li>I agree.</li></reply-slip>",
      "at the foot of its page, to be cut off"),
  LINES(
      "lines",
      "<reply-slip><h2>Your reply</h2><lines count=\"2\">Your words</lines></reply-slip>",
      "one to three lines of a reply slip to write on");

  private final String tag;
  private final String example;
  private final String meaning;

  TemplateElement(String tag, String example, String meaning) {
    this.tag = tag;
    this.example = example;
    this.meaning = meaning;
  }

  /** As written between angle brackets. */
  public String tag() {
    return tag;
  }

  /** How it is used; all but the first can stand in a letter as they are. */
  public String example() {
    return example;
  }

  /** What it does, for those who write templates. */
  public String meaning() {
    return meaning;
  }

  static List<String> tags() {
    return Arrays.stream(values()).map(TemplateElement::tag).toList();
  }
}
