package org.parentsmatter.audit;

import java.util.Locale;

/** What is worth an entry. */
public enum AuditAction {
  SIGNED_IN,
  SIGN_IN_REFUSED,
  SIGNED_OUT,
  ACCOUNT_CREATED,
  ACCOUNT_CHANGED,
  ACCOUNT_DISABLED,
  ACCOUNT_TIED("Account tied to a member of staff"),
  ACCOUNT_UNTIED("Account no longer tied to a member of staff"),
  PASSWORD_CHANGED,
  SCHOOL_CHANGED,
  IMPORT_STARTED,
  IMPORT_APPLIED,
  IMPORT_REFUSED,
  IMPORT_CONFIRMED("Import looked at and applied"),
  IMPORT_DISCARDED("Import thrown away"),
  COLUMN_PROFILE_SAVED,
  COLUMN_PROFILE_DELETED,
  PLAN_DRAFTED,
  PLAN_CHANGED,
  LEARNING_LINES_SAVED,
  STRATEGY_ADDED("Entry added to the catalogue"),
  STRATEGY_CHANGED("Entry of the catalogue worded anew"),
  STRATEGY_VERSION_CHOSEN("Version of an entry of the catalogue chosen"),
  STRATEGY_RETIRED("Entry of the catalogue taken out of use"),
  STRATEGY_BROUGHT_BACK("Entry of the catalogue brought back"),
  FAMILY_LIST_SAVED,
  FAMILY_LIST_DELETED,
  COMMUNITY_SAVED("Community or team saved"),
  COMMUNITY_DELETED("Community or team deleted"),
  COMMUNITY_BROUGHT_BACK("Community or team brought back"),
  COMMUNITIES_TAKEN_OVER("Communities and teams taken over from a file"),
  DEATH_RECORDED,
  DEATH_TAKEN_BACK("Record of a death taken back"),
  TRANSFER_RECORDED("Move of a pupil to another school recorded"),
  TRANSFER_TAKEN_BACK("Record of a move to another school taken back"),
  RESTRICTION_RECORDED,
  RESTRICTION_CONFIRMED,
  RESTRICTION_EXTENDED,
  RESTRICTION_END_ASKED("Earlier end of a restriction asked for"),
  RESTRICTION_END_AGREED("Earlier end of a restriction agreed"),
  RESTRICTION_END_DECLINED("Earlier end of a restriction declined"),
  RESTRICTION_END_WITHDRAWN("Wish to end a restriction taken back"),
  RESTRICTION_SEEN,
  ADDRESS_PROTECTED,
  ADDRESS_LIFT_ASKED("Lifting of a protected address asked for"),
  ADDRESS_LIFTED("Protected address lifted"),
  ADDRESS_KEPT_PROTECTED,
  PROTECTED_ADDRESS_SEEN,
  MATCH_ASKED("Asked whether two parents are the same person"),
  MATCH_SAME("Two parents joined as the same person"),
  MATCH_DIFFERENT("Two parents known as two people"),
  MATCH_TAKEN_BACK("Decision about two parents taken back"),
  ONE_LETTER_CHOSEN("One letter together with another parent chosen"),
  ONE_LETTER_TAKEN_BACK("Choice of one letter with another parent taken back"),
  LANGUAGE_RECORDED("Language of a parent recorded"),
  LANGUAGE_TAKEN_BACK("Recorded language of a parent taken back"),
  LARGE_PRINT_RECORDED("Large print for a parent recorded"),
  LARGE_PRINT_TAKEN_BACK("Large print for a parent taken back"),
  TRANSLATION_APPROVED("Text in another language read and approved"),
  TRANSLATION_TAKEN_BACK("Approval of a text in another language taken back"),
  TEMPLATE_BEGUN("Letter template begun"),
  TEMPLATE_SAVED("Letter template saved"),
  TEMPLATE_SUBMITTED("Letter template submitted for approval"),
  TEMPLATE_APPROVED("Letter template approved"),
  TEMPLATE_SENT_BACK("Letter template sent back"),
  TEMPLATE_RETIRED("Letter template taken out of use"),
  TEMPLATE_DELETED("Letter template deleted"),
  LETTER_RUN_STARTED,
  LETTER_RUN_STOPPED,
  LETTER_RUN_RESUMED,
  LETTER_RUN_RELEASED("Letters ready to print"),
  LETTER_RUN_CANCELLED,
  LETTER_RUN_ORDERED("Letter run for a date ordered"),
  LETTER_RUN_POSTPONED("Date of a letter run changed"),
  LETTER_RUN_DUE("Date of a letter run has come"),
  WALK_CHANGED("Walk through the building changed"),
  LETTERS_POSTED("Letters marked as posted"),
  POSTING_TAKEN_BACK("Mark that letters were posted taken back"),
  LETTER_RETURNED("Letter came back"),
  RETURN_TAKEN_BACK("Record of a letter that came back taken back"),
  ADDRESS_CONFIRMED("Doubtful address confirmed"),
  CONFIRMATION_TAKEN_BACK("Confirmation of a doubtful address taken back"),
  PRINT_RUN_OPENED,
  PROTECTED_PRINT_RUN_OPENED,
  LETTER_OPENED,
  LETTER_PREVIEWED,
  CONTACT_DETAILS_SEEN,
  CONTACT_RECORDED("Contact with a parent recorded"),
  CONTACT_CORRECTED("Contact with a parent corrected"),
  CONTACT_TAKEN_BACK("Record of a contact taken back"),
  CONTACT_BROUGHT_BACK("Record of a contact brought back"),
  SENSITIVE_NOTE_SEEN("Note that is kept close read"),
  FOLLOW_UP_CHANGED("Follow-up of a contact changed"),
  REQUEST_ANSWERED("Answer to what a parent asked for recorded"),
  REQUEST_REOPENED("Answer to what a parent asked for taken back"),
  BARRIER_RECORDED("What makes it hard for a parent recorded"),
  BARRIER_ENDED("What made it hard for a parent ended"),
  WISH_RECORDED("How a parent wants to be reached recorded"),
  WISH_ENDED("How a parent wants to be reached taken back");

  private final String words;

  AuditAction() {
    String lower = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    words = Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  AuditAction(String words) {
    this.words = words;
  }

  /** In words, for instance "Sign in refused". */
  public String words() {
    return words;
  }
}
