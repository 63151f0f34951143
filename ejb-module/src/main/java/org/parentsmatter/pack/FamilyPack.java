package org.parentsmatter.pack;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whom somebody will meet at one parents' evening, in the order in which they come. It is the
 * owner's own, with no right of anybody else to see it.
 */
@Entity
@Table(name = "family_pack")
public class FamilyPack {
  /** The longest name, in characters. */
  public static final int NAME_LENGTH = 100;

  /** The most lines: nobody meets more families on one evening. */
  public static final int MOST_LINES = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_pack_seq")
  @SequenceGenerator(name = "family_pack_seq", sequenceName = "family_pack_seq")
  private long id;

  private String owner;
  private String name;

  @Column(name = "evening_on")
  private LocalDate eveningOn;

  @Column(name = "for_staff")
  private String forStaff;

  @Column(name = "deleted_at")
  private LocalDateTime deletedAt;

  @OneToMany(mappedBy = "pack", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position, id")
  private List<PackLine> lines = new ArrayList<>();

  @Version private long version;

  protected FamilyPack() {}

  private FamilyPack(String owner, String forStaff) {
    this.owner = owner;
    this.forStaff = forStaff;
  }

  /**
   * An empty pack.
   *
   * @param forStaff who will sit there, by the export's id; null for the owner
   * @throws PackRefused when name or evening is missing, or the name is too long
   */
  static FamilyPack named(String owner, String name, LocalDate eveningOn, String forStaff) {
    FamilyPack pack = new FamilyPack(owner, forStaff);
    pack.call(name, eveningOn);
    return pack;
  }

  /**
   * Gives it a name and an evening.
   *
   * @throws PackRefused when one of them is missing, or the name is too long
   */
  void call(String newName, LocalDate newEvening) {
    String text = newName == null ? "" : newName.strip();
    if (text.isEmpty()) {
      throw new PackRefused("Give the pack a name, for instance “Parents’ evening, 4 December”.");
    }
    if (text.length() > NAME_LENGTH) {
      throw new PackRefused("A name has at most " + NAME_LENGTH + " characters.");
    }
    if (newEvening == null) {
      throw new PackRefused("Say on which day the evening is.");
    }
    name = text;
    eveningOn = newEvening;
  }

  /**
   * Refuses to change what somebody changed in another window.
   *
   * @throws PackRefused when this is not the version that was read
   */
  void requireVersion(long read) {
    if (version != read) {
      throw new PackRefused(
          "You changed this pack in another window meanwhile. Look at it as it is now, then do it"
              + " again.");
    }
  }

  /**
   * Puts lines at the end; a pupil who is there already is not put there again.
   *
   * @return how many were put there
   * @throws PackRefused when there would be too many
   */
  int add(List<NewLine> more) {
    int added = 0;
    for (NewLine line : more) {
      boolean known =
          line.pupilId() != null && lines.stream().anyMatch(l -> l.isAbout(line.pupilId()));
      if (!known) {
        lines.add(new PackLine(this, lines.size(), line));
        added++;
      }
    }
    if (lines.size() > MOST_LINES) {
      throw new PackRefused(
          "A pack has at most "
              + MOST_LINES
              + " lines. Nothing was added: make a second pack for the others.");
    }
    number();
    return added;
  }

  /**
   * Says who is meant by a line; one that says the same twice goes.
   *
   * @throws PackRefused when there is no such line any more
   */
  void is(long lineId, long pupilId) {
    PackLine line = line(lineId);
    if (lines.stream().anyMatch(other -> other != line && other.isAbout(pupilId))) {
      lines.remove(line);
      number();
    } else {
      line.is(pupilId);
    }
  }

  void remove(long lineId) {
    lines.remove(line(lineId));
    number();
  }

  void at(long lineId, LocalTime time) {
    line(lineId).at(time);
  }

  /** One place up or down; at the end nothing happens. */
  void move(long lineId, boolean up) {
    PackLine line = line(lineId);
    List<PackLine> order = new ArrayList<>(lines);
    int from = order.indexOf(line);
    int to = from + (up ? -1 : 1);
    if (to >= 0 && to < order.size()) {
      order.remove(from);
      order.add(to, line);
      number(order);
    }
  }

  /** Those with a time in the order of their times, then the others as they stand. */
  void byTime() {
    List<PackLine> order = new ArrayList<>(lines);
    order.sort(
        Comparator.comparing(
            PackLine::at, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder())));
    number(order);
  }

  private void number() {
    number(List.copyOf(lines));
  }

  private void number(List<PackLine> order) {
    for (int i = 0; i < order.size(); i++) {
      order.get(i).moveTo(i);
    }
    lines.sort(Comparator.comparingInt(PackLine::position));
  }

  private PackLine line(long lineId) {
    return lines.stream()
        .filter(line -> line.id() == lineId)
        .findFirst()
        .orElseThrow(() -> new PackRefused("That line is not in the pack any more."));
  }

  void delete(LocalDateTime at) {
    deletedAt = at;
  }

  void bringBack() {
    deletedAt = null;
  }

  boolean isDeleted() {
    return deletedAt != null;
  }

  List<PackLine> lines() {
    return List.copyOf(lines);
  }

  long id() {
    return id;
  }

  long version() {
    return version;
  }

  String name() {
    return name;
  }

  LocalDate eveningOn() {
    return eveningOn;
  }

  String forStaff() {
    return forStaff;
  }
}
