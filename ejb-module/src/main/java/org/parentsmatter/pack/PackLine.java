package org.parentsmatter.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalTime;

/**
 * One who comes to a parents' evening: a pupil whose family it is about, or a line as it was pasted
 * while nobody has said who is meant.
 */
@Entity
@Table(name = "family_pack_line")
public class PackLine {
  /** The longest line that is kept as it was pasted, in characters. */
  static final int WRITTEN_LENGTH = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_pack_line_seq")
  @SequenceGenerator(name = "family_pack_line_seq", sequenceName = "family_pack_line_seq")
  private long id;

  @ManyToOne
  @JoinColumn(name = "pack_id")
  private FamilyPack pack;

  private int position;

  @Column(name = "pupil_id")
  private Long pupilId;

  private String written;

  @Column(name = "comes_at")
  private String comesAt;

  protected PackLine() {}

  PackLine(FamilyPack pack, int position, NewLine line) {
    this.pack = pack;
    this.position = position;
    pupilId = line.pupilId();
    String text = line.written();
    written =
        text == null || text.length() <= WRITTEN_LENGTH ? text : text.substring(0, WRITTEN_LENGTH);
    at(line.at());
  }

  /** Says who is meant. What was pasted is not needed any more. */
  void is(long pupil) {
    pupilId = pupil;
    written = null;
  }

  void at(LocalTime time) {
    comesAt = time == null ? null : time.withSecond(0).withNano(0).toString();
  }

  void moveTo(int place) {
    position = place;
  }

  boolean isAbout(long pupil) {
    return pupilId != null && pupilId == pupil;
  }

  long id() {
    return id;
  }

  int position() {
    return position;
  }

  Long pupilId() {
    return pupilId;
  }

  String written() {
    return written;
  }

  LocalTime at() {
    return comesAt == null ? null : LocalTime.parse(comesAt);
  }
}
