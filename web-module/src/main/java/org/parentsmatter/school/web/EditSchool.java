package org.parentsmatter.school.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.school.KeepingSchool;
import org.parentsmatter.school.PictureNotAccepted;
import org.parentsmatter.school.SchoolChangedMeanwhile;
import org.parentsmatter.school.SchoolPicture.Kind;
import org.parentsmatter.school.TermDates;
import org.parentsmatter.security.Right;

/** The page on which the school says what stands on its letters, and when its terms are. */
@Named
@ViewScoped
@PageRule(
    path = "/school/settings.xhtml",
    needs = Right.CHANGE_SCHOOL,
    menu = "The school",
    order = 10)
public class EditSchool implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_BYTES = 1024 * 1024;

  @Inject private transient KeepingSchool keeping;

  private SchoolForm form;
  private final List<TermRow> terms = new ArrayList<>();
  private transient Part logo;
  private transient Part signature;

  @PostConstruct
  void open() {
    form = new SchoolForm(keeping.settings());
    keeping.terms().stream().map(TermRow::new).forEach(terms::add);
    if (terms.isEmpty()) {
      addTerm();
    }
  }

  public void save() {
    List<TermDates> dates = terms.stream().filter(t -> !t.isBlank()).map(TermRow::dates).toList();
    try {
      form.movedOnTo(keeping.save(form.settings(), dates));
    } catch (SchoolChangedMeanwhile e) {
      // The next attempt is made knowingly.
      form.movedOnTo(keeping.settings().version());
      throw e;
    }
    say("The school's settings are saved.");
  }

  public void addTerm() {
    terms.add(new TermRow());
  }

  public void removeTerm(TermRow term) {
    terms.remove(term);
  }

  public void saveLogo() throws IOException {
    savePicture(Kind.LOGO, logo);
  }

  public void saveSignature() throws IOException {
    savePicture(Kind.SIGNATURE, signature);
  }

  public void removeLogo() {
    form.movedOnTo(keeping.removePicture(Kind.LOGO, form.version()));
    say("Letters go out without a logo now.");
  }

  public void removeSignature() {
    form.movedOnTo(keeping.removePicture(Kind.SIGNATURE, form.version()));
    say("Letters go out without a signature now.");
  }

  private void savePicture(Kind kind, Part part) throws IOException {
    if (part == null || part.getSize() == 0) {
      throw new PictureNotAccepted("Choose a picture first, then upload it.");
    }
    try (InputStream stream = part.getInputStream()) {
      // One byte more than allowed is enough to be refused, however large the file is.
      byte[] file = stream.readNBytes(MOST_BYTES + 1);
      form.movedOnTo(keeping.savePicture(kind, file, form.version()));
    }
    say("The picture stands on letters from now on.");
  }

  private static void say(String words) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words, ""));
  }

  /** The logo as the page shows it; empty without one. */
  public String getLogoAddress() {
    return address(Kind.LOGO);
  }

  /** The signature as the page shows it; empty without one. */
  public String getSignatureAddress() {
    return address(Kind.SIGNATURE);
  }

  private String address(Kind kind) {
    return keeping
        .picture(kind)
        .map(p -> "data:" + p.type() + ";base64," + Base64.getEncoder().encodeToString(p.content()))
        .orElse("");
  }

  public SchoolForm getForm() {
    return form;
  }

  public List<TermRow> getTerms() {
    return terms;
  }

  public Part getLogo() {
    return logo;
  }

  public void setLogo(Part logo) {
    this.logo = logo;
  }

  public Part getSignature() {
    return signature;
  }

  public void setSignature(Part signature) {
    this.signature = signature;
  }
}
