package org.parentsmatter.pack.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.pack.ChoosingPupils;
import org.parentsmatter.pack.KeepingPacks;
import org.parentsmatter.pack.PackSummary;
import org.parentsmatter.pack.StaffName;
import org.parentsmatter.security.Right;

/** One's own packs for parents' evenings; a new one is begun here. */
@Named
@ViewScoped
@PageRule(path = "/pack/list.xhtml", needs = Right.PREPARE_PACKS, menu = "Family pack", order = 17)
public class ListPacks implements Serializable {
  private static final long serialVersionUID = 1L;

  static final String PATH = "/pack/list.xhtml";

  @Inject private transient KeepingPacks keeping;
  @Inject private transient ChoosingPupils choosing;

  private String name;
  private LocalDate eveningOn;
  private String forStaff;
  private transient List<PackSummary> mine;
  private transient List<PackSummary> deleted;
  private transient List<StaffName> colleagues;

  public String begin() {
    long id = keeping.begin(name, eveningOn, forStaff);
    return Parting.words("Now say who comes.", ChoosePupils.address(id));
  }

  public String bringBack(long id) {
    keeping.bringBack(id);
    return Parting.words("It is back, with everybody in it.", PATH);
  }

  public List<PackSummary> getMine() {
    if (mine == null) {
      mine = keeping.mine();
    }
    return mine;
  }

  public List<PackSummary> getDeleted() {
    if (deleted == null) {
      deleted = keeping.deleted();
    }
    return deleted;
  }

  /** For whom a leader can make a pack; nobody for a teacher. */
  public List<StaffName> getColleagues() {
    if (colleagues == null) {
      colleagues = choosing.colleagues();
    }
    return colleagues;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public LocalDate getEveningOn() {
    return eveningOn;
  }

  public void setEveningOn(LocalDate eveningOn) {
    this.eveningOn = eveningOn;
  }

  public String getForStaff() {
    return forStaff;
  }

  public void setForStaff(String forStaff) {
    this.forStaff = forStaff;
  }
}
