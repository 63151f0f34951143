package org.parentsmatter.intranet;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PlainWords} before what Faces does with exceptions. */
public class PlainWordsFactory extends ExceptionHandlerFactory {
  public PlainWordsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new PlainWords(getWrapped().getExceptionHandler());
  }
}
