package org.parentsmatter.security.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parentsmatter.accounts.AccountHolder;
import org.parentsmatter.accounts.AccountSummary;
import org.parentsmatter.accounts.KeepingAccounts;
import org.parentsmatter.accounts.StaffChoice;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;

/** Creates an account, or changes one: roles, password, who holds it, whether it may be used. */
@Named
@ViewScoped
@PageRule(path = "/security/account.xhtml", needs = Right.KEEP_ACCOUNTS)
public class EditAccount implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient KeepingAccounts keeping;

  private Long id;
  private String username;
  private String displayName;
  private String email;
  private String chosenStaff;
  private Role[] roles = {};
  private AccountSummary account;
  private transient String oneTimePassword;

  /** Reads the account; without an id there is none yet. */
  public void open() {
    if (id != null) {
      read(keeping.one(id));
    }
  }

  public void create() {
    oneTimePassword = keeping.create(username, holder());
    keeping.all().stream()
        .filter(a -> a.username().equalsIgnoreCase(username.strip()))
        .findFirst()
        .ifPresent(
            created -> {
              id = created.id();
              read(created);
            });
  }

  public void save() {
    keeping.change(id, holder());
    read(keeping.one(id));
    say("Saved. If the roles have changed, " + displayName + " has to sign in again.");
  }

  public void disable() {
    keeping.disable(id);
    read(keeping.one(id));
    say(displayName + " cannot sign in any more.");
  }

  public void enable() {
    keeping.enable(id);
    read(keeping.one(id));
    say(displayName + " can sign in again.");
  }

  public void resetPassword() {
    oneTimePassword = keeping.resetPassword(id);
    read(keeping.one(id));
  }

  public void tie() {
    keeping.tie(id, chosenStaff);
    chosenStaff = null;
    read(keeping.one(id));
    say(displayName + " is now tied to " + account.employment().name() + " in the school’s data.");
  }

  public void untie() {
    keeping.untie(id);
    read(keeping.one(id));
    say(displayName + " is no longer tied to anybody in the school’s data.");
  }

  private AccountHolder holder() {
    Set<Role> chosen = EnumSet.noneOf(Role.class);
    chosen.addAll(List.of(roles));
    return new AccountHolder(displayName, chosen, email);
  }

  private void read(AccountSummary read) {
    account = read;
    username = read.username();
    displayName = read.displayName();
    email = read.email();
    roles = read.roles().toArray(Role[]::new);
  }

  private static void say(String words) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words, ""));
  }

  public boolean isFresh() {
    return account == null;
  }

  public Role[] getAllRoles() {
    return Role.values();
  }

  public List<StaffChoice> getStaff() {
    return keeping.staff();
  }

  public AccountSummary getAccount() {
    return account;
  }

  /** Shown once, to be handed to the owner. */
  public String getOneTimePassword() {
    return oneTimePassword;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getChosenStaff() {
    return chosenStaff;
  }

  public void setChosenStaff(String chosenStaff) {
    this.chosenStaff = chosenStaff;
  }

  public Role[] getRoles() {
    return roles.clone();
  }

  public void setRoles(Role[] roles) {
    this.roles = roles.clone();
  }
}
