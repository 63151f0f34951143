package org.parentsmatter.press;

import java.util.List;

final class Clarity {
  Clarity(LetterTemplate template) {}

  TemplateAdvice advice() {
    return new TemplateAdvice(true, 0, 0, List.of());
  }
}
