package org.parentsmatter.protection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Marks addresses as protected, and lets two people lift that. The audit log gets every deed, never
 * a note, a reason or an address.
 */
@Stateless
@Needs(Right.SEE_PROTECTED_ADDRESSES)
public class ProtectingAddresses {
  @Inject private ProtectedAddresses addresses;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /** Every protected address by the parent's name, those that wait for a second person first. */
  public List<ProtectionView> all() {
    return addresses.all().stream()
        .map(this::view)
        .sorted(Comparator.comparing(ProtectionView::liftAsked).reversed())
        .toList();
  }

  /**
   * How it stands with one parent's address; why, only for those who may see it.
   *
   * @throws NothingHere when there is no parent with this id
   */
  @Needs(Right.PROTECT_ADDRESSES)
  public ProtectionView show(long parentId) {
    return addresses
        .ofParent(parentId)
        .map(this::view)
        .orElseGet(
            () ->
                new ProtectionView(
                    parentId, addresses.parent(parentId).name().display(), false, null, false));
  }

  /**
   * Protects a parent's address from this moment on.
   *
   * @param note why, at most {@value ProtectedAddress#WORDS_LENGTH} characters; may be null
   * @throws ProtectionRefused when it is protected already
   */
  @Needs(Right.PROTECT_ADDRESSES)
  public void protect(long parentId, String note) {
    if (addresses.ofParent(parentId).isPresent()) {
      throw new ProtectionRefused("This address is protected already.");
    }
    addresses.add(
        new ProtectedAddress(
            addresses.parent(parentId),
            ProtectedAddress.note(note),
            currentUser.name(),
            Instant.now()));
    written(AuditAction.ADDRESS_PROTECTED, parentId);
  }

  /** Asks for an address to be shown again. */
  public void askToLift(long parentId, String reason) {
    addresses.toChange(parentId).askToLift(reason, currentUser.name(), Instant.now());
    written(AuditAction.ADDRESS_LIFT_ASKED, parentId);
  }

  /** Agrees, as the second person, that an address is shown again. */
  public void lift(long parentId) {
    addresses.toChange(parentId).lift(currentUser.name(), Instant.now());
    written(AuditAction.ADDRESS_LIFTED, parentId);
  }

  /** Declines the wish to lift a protection, or takes one's own back. */
  public void keep(long parentId) {
    addresses.toChange(parentId).keep();
    written(AuditAction.ADDRESS_KEPT_PROTECTED, parentId);
  }

  private void written(AuditAction action, long parentId) {
    auditLog.record(action, "parent", parentId, null);
  }

  private ProtectionView view(ProtectedAddress address) {
    boolean maySee = currentUser.has(Right.SEE_PROTECTED_ADDRESSES);
    return new ProtectionView(
        address.getParent().getId(),
        address.getParent().name().display(),
        true,
        maySee ? address.terms() : null,
        maySee && address.mayLift(currentUser.name()));
  }
}
