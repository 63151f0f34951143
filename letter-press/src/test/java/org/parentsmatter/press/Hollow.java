package org.parentsmatter.press;

/** Letters of which something is not known. */
final class Hollow {

  private Hollow() {}

  static LetterData withoutReview() {
    LetterData full = Sample.letter().data();
    return new LetterData(
        full.letterhead(),
        full.addressLines(),
        full.salutation(),
        full.reference(),
        full.date(),
        full.children(),
        full.schoolCommitments(),
        full.parentCommitments(),
        full.positiveMessages(),
        full.agreed(),
        "",
        full.sender(),
        full.coreMessage(),
        full.officeHours(),
        full.qrText(),
        full.language());
  }
}
