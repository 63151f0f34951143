package org.parentsmatter.benchmarks.job;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** What a school fills in before its first letters: its letterhead, its terms, its core message. */
final class SchoolRows {
  private final Connection connection;

  SchoolRows(Connection connection) {
    this.connection = connection;
  }

  void write(byte[] logo) throws SQLException {
    try (PreparedStatement school =
        connection.prepareStatement(
            "update school set name = 'Larkfield School',"
                + " address = 'School Lane\nLarkfield\nLK1 2AB', telephone = '01632 960000',"
                + " email = 'office@larkfield.example', website = 'larkfield.example',"
                + " office_hours = 'from 8am to 4pm, Monday to Friday',"
                + " sender_name = 'R. Hargreaves', sender_role = 'Headteacher',"
                + " logo = ?, logo_type = 'image/png'")) {
      school.setBytes(1, logo);
      school.executeUpdate();
    }
    try (PreparedStatement message =
        connection.prepareStatement(
            "insert into core_message (id, position, message, one_line, version) values (1, 1,"
                + " 'Parents matter: together we help every child to learn.',"
                + " 'Parents matter: together we help every child to learn.', 0)")) {
      message.executeUpdate();
    }
    LocalDate today = LocalDate.now();
    term(1, "Autumn term", today.minusDays(60));
    term(2, "Spring term", today.plusDays(50));
  }

  private void term(int id, String name, LocalDate from) throws SQLException {
    try (PreparedStatement term =
        connection.prepareStatement(
            "insert into term (id, name, starts_on, ends_on, version) values (?, ?, ?, ?, 0)")) {
      term.setInt(1, id);
      term.setString(2, name);
      term.setDate(3, Date.valueOf(from));
      term.setDate(4, Date.valueOf(from.plusDays(90)));
      term.executeUpdate();
    }
  }
}
