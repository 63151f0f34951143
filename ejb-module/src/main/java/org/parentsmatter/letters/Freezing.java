package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.parentsmatter.database.Sequence;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.Recipients;
import org.parentsmatter.mailing.MailingGroup;
import org.parentsmatter.mailing.MailingGroups;

/**
 * Writes down who is asked for: one row for every parent of every pupil of the audience, those who
 * get no letter too. From then on the run has these recipients and no others, whatever happens to
 * families meanwhile. The caller's transaction makes it all or nothing.
 */
final class Freezing {
  private static final int BATCH = 500;

  /** So many letters that follow one another are in one partition: mostly a family's are, then. */
  private static final int IN_A_ROW = 50;

  private static final int LONGEST_NAMES = 4000;
  private static final int LONGEST_REASON = 1000;

  private final Connection connection;
  private final RandomGenerator random;

  Freezing(Connection connection, RandomGenerator random) {
    this.connection = connection;
    this.random = random;
  }

  /** Freezes the recipients of a run by tutor group and returns how many there are. */
  int freeze(long runId, Audience audience) throws SQLException {
    return freeze(runId, audience, PrintOrder.TUTOR_GROUP);
  }

  /** Freezes the recipients of a run in this order and returns how many there are. */
  int freeze(long runId, Audience audience, PrintOrder order) throws SQLException {
    List<FrozenRecipient> recipients = new ArrayList<>();
    Recipients.forEachParent(
        connection, audience, rows -> recipients.add(FrozenRecipient.of(Candidate.ofParent(rows))));
    order.sort(recipients, connection);
    write(runId, recipients, order);
    return recipients.size();
  }

  private void write(long runId, List<FrozenRecipient> recipients, PrintOrder order)
      throws SQLException {
    Map<Long, MailingGroup> groups = MailingGroups.all(connection);
    try (PreparedStatement letter =
            connection.prepareStatement(
                "insert into letter (id, run_id, parent_id, reference, parent_name, pupil_names,"
                    + " position, partition_no, outcome, reason, delivery, shares_with, print_group)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement pupil =
            connection.prepareStatement(
                "insert into letter_pupil (letter_id, pupil_id, position) values (?, ?, ?)");
        Sequence ids = new Sequence(connection, "letter_seq");
        NewReferences references = new NewReferences(connection, random)) {
      int position = 0;
      Map<Long, Long> partners = new HashMap<>();
      for (FrozenRecipient recipient : recipients) {
        long id = ids.next();
        bind(letter, id, runId, references.next(), recipient, ++position);
        bindPartner(letter, partners.remove(recipient.parentId()));
        letter.setString(13, order.group(recipient));
        if (groups.containsKey(recipient.parentId()) && !recipient.isRefused()) {
          partners.put(groups.get(recipient.parentId()).otherId(), id);
        }
        letter.addBatch();
        bindPupils(pupil, id, recipient.pupilIds());
        if (position % BATCH == 0) {
          letter.executeBatch();
          pupil.executeBatch();
          references.written();
        }
      }
      letter.executeBatch();
      pupil.executeBatch();
    }
  }

  /** The part of a run to which the letter at this place, counted from 1, belongs. */
  private static void bind(
      PreparedStatement insert,
      long id,
      long runId,
      LetterReference reference,
      FrozenRecipient recipient,
      int position)
      throws SQLException {
    insert.setLong(1, id);
    insert.setLong(2, runId);
    insert.setLong(3, recipient.parentId());
    insert.setString(4, reference.value());
    insert.setString(5, recipient.parentName());
    insert.setString(6, cut(recipient.pupilNames()));
    insert.setInt(7, position);
    insert.setInt(8, partition(position));
    if (recipient.isRefused()) {
      insert.setString(9, LetterOutcome.REFUSED.name());
      insert.setString(10, cutReason(recipient.reason()));
      insert.setNull(11, Types.VARCHAR);
    } else {
      insert.setString(9, LetterOutcome.PENDING.name());
      insert.setNull(10, Types.VARCHAR);
      insert.setString(11, recipient.delivery().name());
    }
  }

  private static int partition(int position) {
    return (position - 1) / IN_A_ROW % LetterRun.PARTITIONS;
  }

  /** The second of a mailing group, in print order, names the letter of the first. */
  private static void bindPartner(PreparedStatement insert, Long letterOfFirst)
      throws SQLException {
    if (letterOfFirst == null) {
      insert.setNull(12, Types.BIGINT);
    } else {
      insert.setLong(12, letterOfFirst);
    }
  }

  /** Names as the row can hold them. */
  static String cut(String names) {
    return cut(names, LONGEST_NAMES);
  }

  /** A reason as the row can hold it; null stays null. */
  static String cutReason(String reason) {
    return reason == null ? null : cut(reason, LONGEST_REASON);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  private static void bindPupils(PreparedStatement insert, long letterId, List<Long> pupilIds)
      throws SQLException {
    int position = 0;
    for (long pupilId : pupilIds) {
      insert.setLong(1, letterId);
      insert.setLong(2, pupilId);
      insert.setInt(3, ++position);
      insert.addBatch();
    }
  }
}
