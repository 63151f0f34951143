package org.parentsmatter.school;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One line of the school's vision, said again in briefings, letters and pages. */
@Entity
@Table(name = "core_message")
public class CoreMessage {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_message_seq")
  @SequenceGenerator(name = "core_message_seq", sequenceName = "core_message_seq")
  private long id;

  private int position;
  private String message;

  @Version private long version;

  protected CoreMessage() {}

  CoreMessage(int position, String message) {
    this.position = position;
    this.message = message;
  }

  String message() {
    return message;
  }
}
