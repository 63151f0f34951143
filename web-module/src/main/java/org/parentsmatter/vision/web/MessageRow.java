package org.parentsmatter.vision.web;

import org.parentsmatter.vision.MessageView;
import org.parentsmatter.vision.MessageWording;
import org.parentsmatter.vision.VisionEdit;

/** One core message on the page. */
public class MessageRow extends VisionRow<MessageWording> {
  private static final long serialVersionUID = 1L;

  private String text;
  private String oneLine;

  /** A new message. */
  MessageRow() {
    super(null, null, new MessageWording("", ""));
  }

  MessageRow(MessageView view) {
    super(view.id(), view.version(), view.wording());
    put(view.wording());
  }

  @Override
  MessageWording typed() {
    return new MessageWording(text, oneLine);
  }

  @Override
  final void put(MessageWording wording) {
    text = wording.text();
    oneLine = wording.oneLine();
  }

  VisionEdit.Message edit() {
    return new VisionEdit.Message(id(), version(), typed());
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getOneLine() {
    return oneLine;
  }

  public void setOneLine(String oneLine) {
    this.oneLine = oneLine;
  }
}
