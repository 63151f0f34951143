package org.parentsmatter.pack.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.pack.ChoosingPupils;
import org.parentsmatter.pack.KeepingPacks;
import org.parentsmatter.pack.PackCount;
import org.parentsmatter.pack.PackRefused;
import org.parentsmatter.pack.PackView;
import org.parentsmatter.pack.PrintingPacks;
import org.parentsmatter.pack.PupilChoice;
import org.parentsmatter.pack.PupilGroup;
import org.parentsmatter.security.Right;

/** Who comes, in which order: ticked, searched for or pasted. What is chosen is kept at once. */
@Named
@ViewScoped
@PageRule(path = "/pack/choose.xhtml", needs = Right.PREPARE_PACKS)
public class ChoosePupils implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient KeepingPacks keeping;
  @Inject private transient ChoosingPupils choosing;
  @Inject private transient PrintingPacks printing;

  private String asked;
  private String group;
  private String find;
  private String unprinted;
  private long id;
  private PackView pack;
  private List<PackRow> rows = List.of();
  private String name;
  private LocalDate eveningOn;
  private String pasted;
  private String[] ticked = {};
  private transient PackCount count;
  private transient List<PupilGroup> groups;
  private transient List<PupilChoice> ofGroup;
  private transient List<PupilChoice> found;

  static String address(long id) {
    return "/pack/choose.xhtml?id=" + id;
  }

  /** Reads it before anything is shown, so that a missing one is said to be missing. */
  public void open() {
    id = PackNumber.of(asked);
    show();
  }

  private void show() {
    pack = keeping.show(id);
    rows = new ArrayList<>(pack.lines().stream().map(PackRow::new).toList());
    name = pack.name();
    eveningOn = pack.eveningOn();
    count = null;
  }

  public void rename() {
    change(() -> keeping.rename(id, pack.version(), name, eveningOn), "Saved.");
  }

  public void addTicked() {
    List<Long> pupils = Stream.of(ticked).map(Long::valueOf).toList();
    if (pupils.isEmpty()) {
      throw new PackRefused("Tick somebody first.");
    }
    change(() -> keeping.add(id, pack.version(), pupils), "Added at the end of the list.");
    ticked = new String[0];
  }

  public void add(long pupil) {
    change(() -> keeping.add(id, pack.version(), List.of(pupil)), "Added at the end of the list.");
  }

  public void paste() {
    String[] words = new String[1];
    change(() -> words[0] = keeping.paste(id, pack.version(), pasted).inWords(), null);
    say(words[0]);
    pasted = null;
  }

  public void choose(long line, long pupil) {
    change(() -> keeping.choose(id, pack.version(), line, pupil), null);
  }

  public void remove(long line) {
    change(() -> keeping.remove(id, pack.version(), line), null);
  }

  public void removeGone() {
    change(() -> keeping.removeGone(id, pack.version()), "Taken out.");
  }

  public void move(long line, boolean up) {
    change(() -> keeping.move(id, pack.version(), line, up), null);
  }

  /** All times at once; one that is no time keeps all of them from being saved. */
  public void saveTimes() {
    Map<Long, LocalTime> times = new HashMap<>();
    rows.stream()
        .filter(PackRow::isChanged)
        .forEach(row -> times.put(row.getLine().id(), row.time()));
    change(() -> keeping.at(id, pack.version(), times), "The times are saved.");
  }

  public void byTime() {
    change(() -> keeping.byTime(id, pack.version()), "In the order of the times.");
  }

  public String delete() {
    keeping.delete(id);
    return Parting.words(
        pack.name() + " is deleted. It can be brought back below.", ListPacks.PATH);
  }

  /** Where somebody changed it meanwhile, the page shows it as it is now. */
  private void change(Runnable change, String words) {
    try {
      change.run();
    } catch (PackRefused e) {
      show();
      throw e;
    }
    show();
    if (words != null) {
      say(words);
    }
  }

  private static void say(String words) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words, ""));
  }

  public PackView getPack() {
    return pack;
  }

  public List<PackRow> getRows() {
    return rows;
  }

  /** How many pages there would be, and how many families are left out. */
  public PackCount getCount() {
    if (count == null) {
      count = printing.count(id);
    }
    return count;
  }

  /** Why the paper that was asked for could not be printed; null where nothing is in the way. */
  public String getTrouble() {
    return unprinted == null || unprinted.isBlank() ? null : printing.trouble(id);
  }

  public List<PupilGroup> getGroups() {
    if (groups == null) {
      groups = choosing.groups(id);
    }
    return groups;
  }

  /** The pupils of the group that is chosen; none where none is. */
  public List<PupilChoice> getOfGroup() {
    if (ofGroup == null) {
      ofGroup = group == null || group.isBlank() ? List.of() : choosing.of(id, group);
    }
    return ofGroup;
  }

  /** The pupils that were looked for. */
  public List<PupilChoice> getFound() {
    if (found == null) {
      found = choosing.search(id, find);
    }
    return found;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  public String getFind() {
    return find;
  }

  public void setFind(String find) {
    this.find = find;
  }

  public String getUnprinted() {
    return unprinted;
  }

  public void setUnprinted(String unprinted) {
    this.unprinted = unprinted;
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

  public String getPasted() {
    return pasted;
  }

  public void setPasted(String pasted) {
    this.pasted = pasted;
  }

  public String[] getTicked() {
    return ticked.clone();
  }

  public void setTicked(String[] ticked) {
    this.ticked = ticked == null ? new String[0] : ticked.clone();
  }
}
