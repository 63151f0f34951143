package org.parentsmatter.protection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.protection.ProtectingAddresses;
import org.parentsmatter.protection.ProtectionView;
import org.parentsmatter.security.Right;

/** Whose addresses are protected, and where somebody waits for a second person. */
@Named
@RequestScoped
@PageRule(
    path = "/protection/list.xhtml",
    needs = Right.SEE_PROTECTED_ADDRESSES,
    menu = "Protected addresses",
    order = 60)
public class ListProtectedAddresses {
  @Inject private ProtectingAddresses protecting;

  private List<ProtectionView> all;

  public List<ProtectionView> getAll() {
    if (all == null) {
      all = protecting.all();
    }
    return all;
  }
}
