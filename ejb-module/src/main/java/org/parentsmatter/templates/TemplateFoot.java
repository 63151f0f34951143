package org.parentsmatter.templates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What somebody chose for the foot of the letters of a template, whoever wrote it: the school or
 * we. A message is not copied but named, so that letters carry it as it is worded when they are
 * ordered.
 */
@Entity
@Table(name = "template_foot")
class TemplateFoot {
  @Id private String template;

  @Enumerated(EnumType.STRING)
  private FootChoice.Kind choice;

  @Column(name = "core_message_id")
  private Long messageId;

  @Version private long version;

  protected TemplateFoot() {}

  TemplateFoot(String template, FootChoice chosen) {
    this.template = template;
    choose(chosen);
  }

  final void choose(FootChoice chosen) {
    choice = chosen.kind();
    messageId = chosen.messageId();
  }

  FootChoice choice() {
    return new FootChoice(choice, messageId);
  }

  long version() {
    return version;
  }
}
