package org.parentsmatter.security;

import static org.parentsmatter.security.Role.ADMINISTRATOR;
import static org.parentsmatter.security.Role.COMMUNITY_LEADER;
import static org.parentsmatter.security.Role.DATA_PROTECTION_OFFICER;
import static org.parentsmatter.security.Role.OFFICE;
import static org.parentsmatter.security.Role.PRINCIPAL;
import static org.parentsmatter.security.Role.SAFEGUARDING_LEAD;
import static org.parentsmatter.security.Role.SENIOR_LEADER;
import static org.parentsmatter.security.Role.TEACHER;

import java.util.Set;

/** What somebody may do, and the roles that may. This is the only place where the two meet. */
public enum Right {
  /** Everybody who is signed in. */
  SIGNED_IN(
      ADMINISTRATOR,
      OFFICE,
      TEACHER,
      COMMUNITY_LEADER,
      SENIOR_LEADER,
      PRINCIPAL,
      SAFEGUARDING_LEAD,
      DATA_PROTECTION_OFFICER),
  /** See pupils, parents and families. */
  SEE_FAMILIES(OFFICE, TEACHER, COMMUNITY_LEADER, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** See all families; whoever lacks it sees those of his or her own pupils. */
  SEE_WHOLE_SCHOOL(OFFICE, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** See addresses, telephone numbers and e-mail addresses of parents. */
  SEE_CONTACT_DETAILS(OFFICE, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** Record that a parent or a pupil has died, and take it back. */
  RECORD_DEATHS(OFFICE, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** Record that a pupil goes to another school, and take it back. */
  RECORD_TRANSFERS(OFFICE, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /**
   * See, record and confirm restrictions, and end them early: two people who have this right stand
   * behind each.
   */
  KEEP_RESTRICTIONS(PRINCIPAL, SAFEGUARDING_LEAD),
  /** Say that a parent's address is protected, which works at once. */
  PROTECT_ADDRESSES(OFFICE, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** See protected addresses and print the letters to them; two people who have it lift one. */
  SEE_PROTECTED_ADDRESSES(PRINCIPAL, SAFEGUARDING_LEAD),
  /** Decide whether two records of parents are one person, where no restriction is recorded. */
  MATCH_PARENTS(OFFICE, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** Record whether two parents want one letter, and take it back. */
  KEEP_SHARED_LETTERS(OFFICE, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** Record the language a parent wants, and take it back. */
  RECORD_LANGUAGES(OFFICE, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** Save lists of families. */
  KEEP_FAMILY_LISTS(OFFICE, COMMUNITY_LEADER, SENIOR_LEADER, PRINCIPAL),
  /** Say who belongs to communities and teams, and who leads them. */
  KEEP_COMMUNITIES(OFFICE, SENIOR_LEADER, PRINCIPAL),
  /**
   * See what plans promise and read the notes of contacts. The office writes letters and records
   * who rang; what a family and the school talk about is not for its eyes.
   */
  SEE_PLANS(TEACHER, COMMUNITY_LEADER, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** Draft and change engagement plans. */
  WRITE_PLANS(TEACHER, COMMUNITY_LEADER, SENIOR_LEADER, PRINCIPAL),
  /** Write what the classes one teaches are learning, and what to ask at home. */
  WRITE_LEARNING_LINES(TEACHER, COMMUNITY_LEADER, SENIOR_LEADER, PRINCIPAL),
  /** See which classes have no learning line, and write one for any class. */
  LEAD_LEARNING_LINES(SENIOR_LEADER, PRINCIPAL),
  /** Add to the catalogue of strategies, word it anew, retire from it. */
  KEEP_CATALOGUE(COMMUNITY_LEADER, SENIOR_LEADER, PRINCIPAL),
  /** Record exchanges with parents, what they asked for and how they want to be reached. */
  RECORD_CONTACTS(OFFICE, TEACHER, COMMUNITY_LEADER, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** Read notes of contacts that are kept close; who wrote one reads it anyway. */
  SEE_SENSITIVE_NOTES(PRINCIPAL, SAFEGUARDING_LEAD),
  /** Make a paper for a parents' evening: one page about each family that will come. */
  PREPARE_PACKS(TEACHER, COMMUNITY_LEADER, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** Draft plans for many families at once, and take such drafts back. */
  DRAFT_MANY_PLANS(SENIOR_LEADER, PRINCIPAL),
  /** Record what parents answer about a plan, such as on a reply slip. */
  RECORD_ANSWERS(OFFICE, TEACHER, COMMUNITY_LEADER, SENIOR_LEADER, PRINCIPAL),
  /** Import the MIS's export and see what was refused. */
  IMPORT_DATA(OFFICE),
  /** See letter runs and why a parent did or did not get a letter. */
  SEE_LETTERS(OFFICE, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD, DATA_PROTECTION_OFFICER),
  /** Start, stop and resume letter runs, open and print letters. */
  RUN_LETTERS(OFFICE, SENIOR_LEADER, PRINCIPAL),
  /** Record that somebody who speaks a language has read a text in it, and take it back. */
  APPROVE_TRANSLATIONS(SENIOR_LEADER, PRINCIPAL),
  /** Approve letter templates that somebody wrote, send them back, take them out of use. */
  APPROVE_TEMPLATES(SENIOR_LEADER, PRINCIPAL),
  /** Record that a letter came back, and that a doubtful address is right all the same. */
  RECORD_RETURNED_LETTERS(OFFICE, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** Change the school's name, address and terms. */
  CHANGE_SCHOOL(ADMINISTRATOR, SENIOR_LEADER, PRINCIPAL),
  /** Word the school's vision, its core messages and what it expects of its staff. */
  KEEP_VISION(ADMINISTRATOR, SENIOR_LEADER, PRINCIPAL),
  /** Create and disable accounts, give roles. */
  KEEP_ACCOUNTS(ADMINISTRATOR),
  /** See how approachable the school is: figures about the school, nobody's name. */
  SEE_APPROACHABILITY(COMMUNITY_LEADER, SENIOR_LEADER, PRINCIPAL),
  /** Write briefings for staff, and what staff ask and suggest about them. */
  WRITE_BRIEFINGS(OFFICE, COMMUNITY_LEADER, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** Publish briefings, send them back and withdraw them. */
  PUBLISH_BRIEFINGS(SENIOR_LEADER, PRINCIPAL),
  /** See how many staff have read a briefing, by team and role. */
  SEE_BRIEFING_COVERAGE(OFFICE, COMMUNITY_LEADER, SENIOR_LEADER, PRINCIPAL, SAFEGUARDING_LEAD),
  /** See by name who has not read a briefing yet, and remind them. */
  SEE_WHO_HAS_READ(SENIOR_LEADER, PRINCIPAL),
  /** Print the sheet that staff sign, and record who has signed. */
  RECORD_SIGNATURES(OFFICE, SENIOR_LEADER, PRINCIPAL),
  /** Read the audit log. */
  READ_AUDIT_LOG(DATA_PROTECTION_OFFICER, SAFEGUARDING_LEAD);

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<Role> roles;

  Right(Role... roles) {
    this.roles = Set.of(roles);
  }

  /** The roles that have this right. */
  public Set<Role> roles() {
    return roles;
  }
}
