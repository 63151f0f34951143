package org.parentsmatter.pack.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Objects;
import org.parentsmatter.pack.PackRefused;
import org.parentsmatter.pack.PackView;

/** One line of the pack on the page, with the time that somebody types. */
public class PackRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PackView.Line line;
  private String time;

  PackRow(PackView.Line line) {
    this.line = line;
    time = line.at() == null ? "" : line.at().toString();
  }

  /** Whether somebody typed another time. */
  boolean isChanged() {
    return !Objects.equals(time(), line.at());
  }

  /**
   * The time as it is typed; null for none.
   *
   * @throws PackRefused when it is no time
   */
  LocalTime time() {
    if (time == null || time.isBlank()) {
      return null;
    }
    try {
      return LocalTime.parse(time.strip().length() == 4 ? "0" + time.strip() : time.strip());
    } catch (DateTimeException e) {
      throw new PackRefused("“" + time.strip() + "” is no time. Write it as 17:10.");
    }
  }

  public PackView.Line getLine() {
    return line;
  }

  public boolean isOpen() {
    return line.pupil() == null;
  }

  /** For the buttons of the line, which say whom they are about. */
  public String getLabel() {
    return isOpen() ? line.written() : line.pupil().label();
  }

  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time;
  }
}
