package org.parentsmatter.protection.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.parentsmatter.family.ParentLink;
import org.parentsmatter.family.SeeingParents;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.protection.ProtectingAddresses;
import org.parentsmatter.protection.ProtectionView;
import org.parentsmatter.security.Right;

/** Protects the address of one parent, or, for those who may, has that lifted by two people. */
@Named
@ViewScoped
@PageRule(path = "/protection/show.xhtml", needs = Right.PROTECT_ADDRESSES)
public class ShowProtection implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient ProtectingAddresses protecting;
  @Inject private transient SeeingParents parents;

  private Long parentId;
  private String note;
  private String reason;
  private transient ProtectionView view;
  private transient List<ParentLink> exposing;

  public void open() {
    view = protecting.show(parentId == null ? 0 : parentId);
  }

  public String protect() {
    protecting.protect(parentId, note);
    return Parting.words(
        "Protected. From now on nobody sees this address without the right.",
        "/family/parent.xhtml?id=" + parentId);
  }

  public void askToLift() {
    protecting.askToLift(parentId, reason);
    reason = null;
    done("Asked. Nothing changes until a second person agrees.");
  }

  public void lift() {
    protecting.lift(parentId);
    done("Agreed: this address is not protected any more.");
  }

  public void keep() {
    protecting.keep(parentId);
    done("The address stays protected.");
  }

  private void done(String words) {
    open();
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words, ""));
  }

  public ProtectionView getView() {
    if (view == null) {
      open();
    }
    return view;
  }

  /** Whose own address gives this one away, for those who may know. */
  public List<ParentLink> getExposing() {
    if (exposing == null) {
      exposing = getView().terms() == null ? List.of() : parents.exposing(parentId);
    }
    return exposing;
  }

  public Long getParentId() {
    return parentId;
  }

  public void setParentId(Long parentId) {
    this.parentId = parentId;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
