package org.parentsmatter.briefing;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.parentsmatter.audience.AudienceRow;
import org.parentsmatter.briefing.Digest.Answered;
import org.parentsmatter.school.SchoolTime;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Tells what is new: to one person what is for him or her, on the wall what is for everybody. */
@Stateless
@Needs(Right.SIGNED_IN)
public class ReadingDigests {
  private static final int DAYS_AHEAD = 7;
  private static final String ANSWERS =
      "select r.briefing_id, r.words, r.answer, r.led_to_change from briefing_remark r"
          + " where r.shared = 'YES' and r.answered_at >= ? order by r.answered_at desc, r.id";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private ReadingBriefings reading;

  /** What is new for whoever is signed in. */
  public Digest mine(DigestPeriod period) {
    return digest(period, reading.mine());
  }

  /** What is new for everybody, as it can hang where anybody reads it. */
  public Digest forEverybody(DigestPeriod period) {
    try (Connection connection = dataSource.getConnection()) {
      return digest(
          period,
          BriefingsInForce.read(connection, SchoolTime.nowUtc()).stream()
              .filter(each -> each.audience().contains(AudienceRow.everybody()))
              .map(ReadingDigests::line)
              .toList());
    } catch (SQLException e) {
      throw new IllegalStateException("The digest could not be read", e);
    }
  }

  private static BriefingLine line(InForce each) {
    return new BriefingLine(
        each.briefingId(),
        each.number(),
        each.title(),
        each.inOneLine(),
        each.importance(),
        each.outAt(),
        each.acknowledgeBy(),
        false,
        null,
        false);
  }

  private Digest digest(DigestPeriod period, List<BriefingLine> lines) {
    LocalDate today = SchoolTime.fromUtc(SchoolTime.nowUtc()).toLocalDate();
    LocalDate from = today.minusDays(period.days());
    LocalDateTime since = SchoolTime.toUtc(from.atStartOfDay());
    List<BriefingLine> fresh =
        lines.stream().filter(line -> !line.outAt().isBefore(since)).toList();
    List<BriefingLine> due =
        lines.stream()
            .filter(line -> line.waits() && line.outAt().isBefore(since))
            .filter(line -> !line.dueOn().isAfter(today.plusDays(DAYS_AHEAD)))
            .toList();
    return new Digest(from, fresh, due, answers(since, lines));
  }

  private List<Answered> answers(LocalDateTime since, List<BriefingLine> lines) {
    Map<Long, BriefingLine> known =
        lines.stream().collect(Collectors.toMap(BriefingLine::briefingId, Function.identity()));
    List<Answered> answers = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(ANSWERS)) {
      select.setTimestamp(1, Timestamp.valueOf(since));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          BriefingLine of = known.get(row.getLong(1));
          if (of != null) {
            answers.add(
                new Answered(
                    of.briefingId(),
                    of.title(),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4).equals("YES")));
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The answers could not be read", e);
    }
    return answers;
  }
}
