package org.parentsmatter.imports;

import java.sql.SQLException;
import org.parentsmatter.imports.RowChecks.Fault;

/**
 * Works out who is whose parent. OneRoster ties them from either side. A row of contacts.csv may
 * tie two as well, but only when its names are theirs: a mistyped id must make nobody a parent.
 * Those it once tied stay tied while an export comes without it.
 */
final class TieChecks {
  /** The names in the row are those of the user, as far as they are given at all. */
  private static final String ANOTHER_PERSON =
      """
      exists (select 1 from stage_user u where u.source_id = r.%1$s_source_id
        and r.%2$sgiven_key <> u.given_key and r.%2$sgiven_key <> u.preferred_key
        and r.%2$sfamily_key <> '' and r.%2$sfamily_key <> u.family_key
        and (r.%2$sgiven_key <> '' or u.given_key = ''))""";

  /** The names in the row are exactly those of somebody else, a brother or a stepfather perhaps. */
  private static final String SOMEBODY_ELSE =
      """
      exists (select 1 from stage_user u where u.source_id = r.%1$s_source_id
        and r.%2$sgiven_key <> u.given_key and r.%2$sgiven_key <> u.preferred_key)
      and exists (select 1 from stage_user o where o.%3$s
        and o.family_key = r.%2$sfamily_key and o.given_key = r.%2$sgiven_key
        and o.given_key <> '')""";

  private static final String SAME_PERSON =
      """
      exists (select 1 from stage_user u where u.source_id = r.%1$s_source_id
        and (r.%2$sgiven_key = u.given_key or r.%2$sgiven_key = u.preferred_key)
        and r.%2$sfamily_key = u.family_key)""";

  private static final String TIED =
      """
      exists (select 1 from stage_tie t where t.pupil_source_id = r.pupil_source_id
        and t.parent_source_id = r.parent_source_id)""";

  private static final String NOT_LISTED_ANEW =
      """
      not exists (select 1 from stage_agent a where a.user_source_id = p.source_id)
      and not exists (select 1 from stage_agent a where a.user_source_id = q.source_id)""";

  private static final Fault PUPIL =
      new Fault("stage_contact", "contacts.csv", "Pupil ID", "r.pupil_key", "");
  private static final Fault CONTACT =
      new Fault("stage_contact", "contacts.csv", "Contact ID", "r.contact_key", "");
  private static final Fault PUPIL_NAME =
      new Fault("stage_contact", "contacts.csv", "Pupil Forename", "r.pupil_name", "");
  private static final Fault CONTACT_NAME =
      new Fault("stage_contact", "contacts.csv", "Contact Forename", "r.contact_name", "");

  private final SqlSession session;
  private final RowChecks rows;

  TieChecks(SqlSession session, RowChecks rows) {
    this.session = session;
    this.rows = rows;
  }

  void check() throws SQLException {
    tieByAgentsOfPupils();
    StagingIndexes.make(session, "stage_tie");
    tieByAgentsOfParents();
    keepTiesOfDelta();
    checkAgents();
    checkContacts();
    tieByContacts();
    if (!FileColumns.of(session, ExportFile.CONTACTS).fileIsThere()) {
      keepTiesOfContacts();
    }
    chooseAddresses();
    checkPeople();
  }

  private void checkAgents() throws SQLException {
    Fault agent = new Fault("stage_agent", "users.csv", "agentSourcedIds", "r.agent_source_id", "");
    rows.write(
        FindingSeverity.WARNING,
        agent.saying("No user in the file has this id. This relationship was left out."),
        "not exists (select 1 from stage_user u where u.source_id = r.agent_source_id)");
    rows.write(
        FindingSeverity.WARNING,
        agent.saying(
            "A relationship must be between a pupil and a parent, guardian or relative. This one is not and was left out."),
        """
        exists (select 1 from stage_user a where a.source_id = r.agent_source_id)
        and exists (select 1 from stage_user u where u.source_id = r.user_source_id
          and (u.pupil_role = 'YES' or u.parent_role is not null))
        and not exists (select 1 from stage_tie t where t.pupil_source_id = r.user_source_id
          and t.parent_source_id = r.agent_source_id)
        and not exists (select 1 from stage_tie t where t.pupil_source_id = r.agent_source_id
          and t.parent_source_id = r.user_source_id)""");
  }

  /** Of two ids in one list both may by now be that of the same parent. */
  private void tieByAgentsOfPupils() throws SQLException {
    session.run(
        """
        insert into stage_tie (pupil_source_id, parent_source_id, source)
        select distinct p.source_id, q.source_id, 'ONEROSTER' from stage_agent a
          join stage_user p on p.source_id = a.user_source_id
          join stage_user q on q.source_id = a.agent_source_id
        where p.pupil_role = 'YES' and q.parent_role is not null and p.source_id <> q.source_id""");
  }

  private void tieByAgentsOfParents() throws SQLException {
    session.run(
        """
        insert into stage_tie (pupil_source_id, parent_source_id, source)
        select distinct p.source_id, q.source_id, 'ONEROSTER' from stage_agent a
          join stage_user q on q.source_id = a.user_source_id
          join stage_user p on p.source_id = a.agent_source_id
        where p.pupil_role = 'YES' and q.parent_role is not null and p.source_id <> q.source_id
          and not exists (select 1 from stage_tie e where e.pupil_source_id = p.source_id
            and e.parent_source_id = q.source_id)""");
  }

  private void checkContacts() throws SQLException {
    rows.match("stage_contact", "pupil", "pupil_key", "u.pupil_role = 'YES'");
    rows.match("stage_contact", "parent", "contact_key", "u.parent_role is not null");
    StagingIndexes.make(session, "stage_contact");
    rows.leaveOut(
        PUPIL.saying("No pupil in users.csv has this identifier, or two have it."),
        "r.pupil_source_id is null");
    rows.leaveOut(
        CONTACT.saying(
            "No parent, guardian or relative in users.csv has this identifier, or two have it. Add the person to the OneRoster export."),
        "r.parent_source_id is null");
    rows.leaveOut(
        PUPIL_NAME.saying(
            "The Pupil ID in this row belongs to a pupil of another name. Correct the id; nobody was made a parent by this row."),
        "(%s or %s)"
            .formatted(
                ANOTHER_PERSON.formatted("pupil", "pupil_"),
                SOMEBODY_ELSE.formatted("pupil", "pupil_", "pupil_role = 'YES'")));
    rows.leaveOut(
        CONTACT_NAME.saying(
            "The Contact ID in this row belongs to a person of another name. Correct the id; the row was left out."),
        "(%s or %s)"
            .formatted(
                ANOTHER_PERSON.formatted("parent", ""),
                SOMEBODY_ELSE.formatted("parent", "", "parent_role is not null")));
    rows.leaveOut(
        CONTACT.saying("This pupil and contact already have a row; the first one counts."),
        """
        exists (select 1 from stage_contact e where e.pupil_source_id = r.pupil_source_id
          and e.parent_source_id = r.parent_source_id and e.accepted = 'YES'
          and e.line_number < r.line_number)""");
  }

  private void tieByContacts() throws SQLException {
    rows.leaveOut(
        CONTACT.saying(
            "The export does not link this contact to this pupil, and the names do not show that they belong together. Link them in your MIS."),
        "not (%s) and not (%s and %s)"
            .formatted(
                TIED,
                SAME_PERSON.formatted("pupil", "pupil_"),
                SAME_PERSON.formatted("parent", "")));
    session.run(
        """
        insert into stage_tie (pupil_source_id, parent_source_id, source)
        select r.pupil_source_id, r.parent_source_id, 'CONTACTS' from stage_contact r
        where r.accepted = 'YES' and not (%s)"""
            .formatted(TIED));
  }

  /**
   * Changes say only of those they name whom they belong to, and not even of them when their list
   * is empty: all other ties stay. A Common Transfer File, whose contacts are changes too, says
   * whom another school knew, and ends no tie at all.
   */
  private void keepTiesOfDelta() throws SQLException {
    if (!Deltas.has(session, ExportFile.USERS)) {
      return;
    }
    session.run(
        """
        insert into stage_tie (pupil_source_id, parent_source_id, source)
        select p.source_id, q.source_id, t.tied_by from relationship t
          join pupil p on p.id = t.pupil_id
          join parent q on q.id = t.parent_id
          join stage_user s on s.source_id = p.source_id and s.pupil_role = 'YES'
          join stage_user u on u.source_id = q.source_id and u.parent_role is not null
        where t.ended_on is null and %s
          and not exists (select 1 from stage_tie e where e.pupil_source_id = p.source_id
            and e.parent_source_id = q.source_id)"""
            .formatted(Deltas.has(session, ExportFile.CONTACTS) ? "1 = 1" : NOT_LISTED_ANEW));
  }

  /** Nobody but contacts.csv has ever spoken of these two, and this export does not have it. */
  private void keepTiesOfContacts() throws SQLException {
    session.run(
        """
        insert into stage_tie (pupil_source_id, parent_source_id, source)
        select p.source_id, q.source_id, 'CONTACTS' from relationship t
          join pupil p on p.id = t.pupil_id
          join parent q on q.id = t.parent_id
          join stage_user s on s.source_id = p.source_id and s.pupil_role = 'YES'
          join stage_user u on u.source_id = q.source_id and u.parent_role is not null
        where t.tied_by = 'CONTACTS' and t.ended_on is null
          and not exists (select 1 from stage_tie e where e.pupil_source_id = p.source_id
            and e.parent_source_id = q.source_id)""");
  }

  /** A parent's address comes whole from one row: the first that has one. */
  private void chooseAddresses() throws SQLException {
    session.run(
        """
        update stage_contact set leads = 'YES' where accepted = 'YES' and not exists
          (select 1 from stage_contact o where o.accepted = 'YES'
            and o.parent_source_id = stage_contact.parent_source_id
            and (o.has_address > stage_contact.has_address
              or o.has_address = stage_contact.has_address
                and o.line_number < stage_contact.line_number))""");
  }

  private void checkPeople() throws SQLException {
    Fault person = new Fault("stage_user", "users.csv", "agentSourcedIds", "r.source_id", "");
    rows.write(
        FindingSeverity.WARNING,
        person.saying(
            "This pupil has no parent in the export, so nobody gets a letter about him or her. Add the parents in your MIS."),
        """
        r.accepted = 'YES' and r.pupil_role = 'YES' and r.deleted = 'NO' and r.enabled = 'YES'
        and r.line_number > 0
        and not exists (select 1 from stage_tie t where t.pupil_source_id = r.source_id)""");
    String childless =
        """
        r.parent_role is not null and r.pupil_role = 'NO' and r.line_number > 0
        and not exists (select 1 from stage_tie t where t.parent_source_id = r.source_id)""";
    rows.leaveOut(
        person.saying(
            "This parent is linked to no pupil in the export and was left out. Link the two in your MIS."),
        childless + " and r.staff_role is null and r.deleted = 'NO'");
    session.run(
        "update stage_user r set parent_role = null where r.deleted = 'NO' and r.staff_role is not null and "
            + childless);
    session.run(
        "update stage_user r set accepted = 'NO' where r.staff_role is null and " + childless);
  }
}
