package org.parentsmatter.press;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.LetterData.Letterhead;
import org.parentsmatter.press.LetterData.Sender;

/**
 * The form in which a letter's words are kept for years: four letters, a version, the fields in the
 * order of the record, a CRC-32 over all of it. A new version adds a branch when thawing; version 1
 * stays readable.
 */
final class FrozenLetterData {

  private static final byte[] MARK = "PMLD".getBytes(StandardCharsets.US_ASCII);
  private static final byte VERSION = 1;
  private static final int HEAD = MARK.length + 1;

  private FrozenLetterData() {}

  static byte[] freeze(LetterData data) {
    FieldWriter out = new FieldWriter();
    out.raw(MARK);
    out.raw(VERSION);
    Letterhead head = data.letterhead();
    out.text(head.schoolName());
    out.each(head.addressLines(), out::text);
    out.text(head.telephone());
    out.text(head.email());
    out.text(head.web());
    out.each(data.addressLines(), out::text);
    out.text(data.salutation());
    out.text(data.reference());
    out.date(data.date());
    out.each(data.children(), child -> write(child, out));
    out.each(data.schoolCommitments(), commitment -> write(commitment, out));
    out.each(data.parentCommitments(), commitment -> write(commitment, out));
    out.each(data.positiveMessages(), out::text);
    out.flag(data.agreed());
    out.text(data.reviewText());
    out.text(data.sender().name());
    out.text(data.sender().role());
    out.text(data.coreMessage());
    out.text(data.officeHours());
    out.text(data.qrText());
    out.text(data.language());
    byte[] fields = out.bytes();
    return ByteBuffer.allocate(fields.length + 4).put(fields).putInt(checksum(fields)).array();
  }

  private static void write(Child child, FieldWriter out) {
    out.text(child.name());
    out.text(child.tutorGroup());
    out.text(child.yearGroup());
    out.number(child.attendancePercent());
  }

  private static void write(Commitment commitment, FieldWriter out) {
    out.text(commitment.childName());
    out.text(commitment.text());
    out.date(commitment.dueOn());
    out.text(commitment.why());
  }

  static LetterData thaw(byte[] frozen) {
    if (frozen == null || frozen.length < HEAD + 4) {
      throw new UnreadableLetterData("The kept letter is cut off");
    }
    if (!Arrays.equals(frozen, 0, MARK.length, MARK, 0, MARK.length)) {
      throw new UnreadableLetterData("This is not a kept letter");
    }
    if (frozen[MARK.length] != VERSION) {
      throw new UnreadableLetterData(
          "The kept letter has the unknown version " + frozen[MARK.length]);
    }
    byte[] fields = Arrays.copyOf(frozen, frozen.length - 4);
    if (checksum(fields) != ByteBuffer.wrap(frozen).getInt(fields.length)) {
      throw new UnreadableLetterData("The kept letter is damaged: its checksum does not fit");
    }
    FieldReader in = new FieldReader(ByteBuffer.wrap(fields, HEAD, fields.length - HEAD));
    try {
      LetterData data = read(in);
      in.expectEnd();
      return data;
    } catch (IllegalArgumentException refused) {
      throw new UnreadableLetterData(
          "The kept letter breaks a rule: " + refused.getMessage(), refused);
    }
  }

  private static LetterData read(FieldReader in) {
    return new LetterData(
        new Letterhead(in.text(), in.each(in::text), in.text(), in.text(), in.text()),
        in.each(in::text),
        in.text(),
        in.text(),
        in.date(),
        in.each(() -> new Child(in.text(), in.text(), in.text(), in.number())),
        in.each(() -> readCommitment(in)),
        in.each(() -> readCommitment(in)),
        in.each(in::text),
        in.flag(),
        in.text(),
        new Sender(in.text(), in.text()),
        in.text(),
        in.text(),
        in.text(),
        in.text());
  }

  private static Commitment readCommitment(FieldReader in) {
    return new Commitment(in.text(), in.text(), in.date(), in.text());
  }

  private static int checksum(byte[] fields) {
    CRC32 crc = new CRC32();
    crc.update(fields);
    return (int) crc.getValue();
  }
}
