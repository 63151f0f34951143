package org.parentsmatter.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Keeps what parents say about being in touch: how they want to be reached, what makes it hard. */
@Stateless
@Needs(Right.RECORD_CONTACTS)
public class KeepingWishes {
  @Inject private Contacts contacts;
  @Inject private Partners partners;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /**
   * What a parent said so far.
   *
   * @throws org.parentsmatter.family.NothingHere when the school knows no such parent
   */
  public WishesView show(long parentId) {
    return new WishesView(
        parentId,
        partners.rows(parentId).get(0).parentName().display(),
        contacts.wish(parentId).map(ContactWish::line).orElse(null),
        contacts.barriers(parentId));
  }

  /**
   * The parent would like to be reached like this; what he or she said before holds no more.
   *
   * @param bestTimes in the parent's words, or null
   * @throws ContactRefused when no channel is chosen or the words are too long
   */
  public void wish(long parentId, Channel channel, String bestTimes) {
    partners.rows(parentId);
    LocalDateTime now = Contacts.now();
    ContactWish wish = new ContactWish(parentId, channel, bestTimes, currentUser.name(), now);
    contacts.wish(parentId).ifPresent(before -> before.end(currentUser.name(), now));
    contacts.flush();
    contacts.add(wish);
    auditLog.record(AuditAction.WISH_RECORDED, "parent", parentId, channel.label());
  }

  /** The parent has no wish any more. */
  public void noWish(long parentId) {
    contacts
        .wish(parentId)
        .orElseThrow(() -> new ContactRefused("Nothing is recorded of this parent."))
        .end(currentUser.name(), Contacts.now());
    auditLog.record(AuditAction.WISH_ENDED, "parent", parentId, null);
  }

  /**
   * The parent named what makes it hard; named again it stands once.
   *
   * @param barrier what he or she said
   */
  public void hard(long parentId, Barrier barrier) {
    if (barrier == null) {
      throw new ContactRefused("Choose what the parent named.");
    }
    partners.rows(parentId);
    if (contacts.standing(parentId, barrier).isPresent()) {
      return;
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    contacts.add(
        new ParentBarrier(parentId, barrier, null, today, currentUser.name(), Contacts.now()));
    auditLog.record(AuditAction.BARRIER_RECORDED, "parent", parentId, barrier.label());
  }

  /** It is not hard any more. */
  public void easier(long barrierId) {
    ParentBarrier barrier = contacts.barrier(barrierId);
    barrier.end(currentUser.name(), Contacts.now());
    auditLog.record(
        AuditAction.BARRIER_ENDED, "parent", barrier.parentId(), barrier.barrier().label());
  }
}
