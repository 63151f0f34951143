package org.parentsmatter.letters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.letters.AudienceChoice;
import org.parentsmatter.letters.DryRun;
import org.parentsmatter.letters.LetterOrder;
import org.parentsmatter.letters.PreviewingLetters;
import org.parentsmatter.letters.PrintOrder;
import org.parentsmatter.letters.RunUnderWay;
import org.parentsmatter.letters.RunningLetters;
import org.parentsmatter.letters.SeeingLetters;
import org.parentsmatter.letters.TemplateChoice;
import org.parentsmatter.press.EnvelopeProfile;
import org.parentsmatter.security.Right;

/**
 * Writing to parents on one screen: choose, look at what would come out, start. What was chosen
 * stands in the address; the token in the form makes two clicks one run.
 */
@Named
@RequestScoped
@PageRule(path = "/letters/start.xhtml", needs = Right.RUN_LETTERS)
public class StartLetters {
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  @Inject private PreviewingLetters previewing;
  @Inject private RunningLetters running;
  @Inject private SeeingLetters seeing;

  @Inject private FacesContext faces;

  private String audience;
  private String template;
  private String name;
  private PrintOrder printOrder = PrintOrder.TUTOR_GROUP;
  private EnvelopeProfile envelope = EnvelopeProfile.DL;
  private LocalDate startDay;
  private LocalTime startTime = MORNING;
  private String token = UUID.randomUUID().toString();
  private LocalDateTime openedAt = LocalDateTime.now(ZoneOffset.UTC);
  private List<TemplateChoice> templates;
  private DryRun dryRun;

  /** What there is to choose from, under its headings. */
  public Map<String, List<AudienceChoice>> getAudiences() {
    return previewing.audiences(isChosen() ? AudienceChoice.audience(audience) : null).stream()
        .collect(
            Collectors.groupingBy(AudienceChoice::group, LinkedHashMap::new, Collectors.toList()));
  }

  public List<TemplateChoice> getTemplates() {
    if (templates == null) {
      templates = seeing.templates();
    }
    return templates;
  }

  /** Whether an audience was chosen, so that there is something to look at. */
  public boolean isChosen() {
    return audience != null && !audience.isBlank();
  }

  public DryRun getDryRun() {
    if (dryRun == null && isChosen()) {
      dryRun = previewing.dryRun(AudienceChoice.audience(audience), getTemplate());
    }
    return dryRun;
  }

  /** Starts the run and shows it; a run of the same letter that is under way is shown instead. */
  public String start() {
    LetterOrder order =
        new LetterOrder(
            token,
            name,
            getTemplate(),
            AudienceChoice.audience(audience),
            printOrder,
            envelope,
            startDay == null ? null : startDay.atTime(startTime == null ? MORNING : startTime),
            openedAt);
    try {
      return "/letters/show.xhtml?faces-redirect=true&id=" + running.start(order);
    } catch (RunUnderWay underWay) {
      return Parting.words(
          "This letter was already ordered for these parents. This is that run; there is no second"
              + " one.",
          "/letters/show.xhtml?id=" + underWay.runId());
    }
  }

  public PrintOrder[] getPrintOrders() {
    return PrintOrder.values();
  }

  public PrintOrder getPrintOrder() {
    return printOrder;
  }

  public void setPrintOrder(PrintOrder printOrder) {
    this.printOrder = printOrder;
  }

  public EnvelopeProfile[] getEnvelopes() {
    return EnvelopeProfile.values();
  }

  public EnvelopeProfile getEnvelope() {
    return envelope;
  }

  public void setEnvelope(EnvelopeProfile envelope) {
    this.envelope = envelope;
  }

  public LocalDate getStartDay() {
    return startDay;
  }

  public void setStartDay(LocalDate startDay) {
    this.startDay = startDay;
  }

  public LocalTime getStartTime() {
    return startTime;
  }

  public void setStartTime(LocalTime startTime) {
    this.startTime = startTime;
  }

  public LocalDateTime getOpenedAt() {
    return openedAt;
  }

  public void setOpenedAt(LocalDateTime openedAt) {
    this.openedAt = openedAt;
  }

  public String getAudience() {
    return audience;
  }

  /** A form that comes back is known by its request before the view's parameters are. */
  @PostConstruct
  void open() {
    Map<String, String> request = faces.getExternalContext().getRequestParameterMap();
    audience = request.get("audience");
    template = request.get("template");
  }

  public void setAudience(String audience) {
    this.audience = audience;
  }

  public String getTemplate() {
    return template == null || template.isBlank() ? getTemplates().get(0).name() : template;
  }

  public void setTemplate(String template) {
    this.template = template;
  }

  /** What the run is called: as typed, else as its letter. */
  public String getName() {
    if (name == null || name.isBlank()) {
      return getTemplates().stream()
          .filter(each -> each.name().equals(getTemplate()))
          .map(TemplateChoice::title)
          .findFirst()
          .orElse("");
    }
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
