package org.parentsmatter.templates;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.TemplateAdvice;
import org.parentsmatter.press.TemplateFault;

/**
 * What is wrong with the text of a template, and what could be clearer. Faults keep it from being
 * used; advice does not.
 *
 * @param faults in the order of the lines
 * @param summary length and reading age in one sentence; empty while there are faults
 * @param advice in the order of the lines
 */
public record TemplateCheck(List<Fault> faults, String summary, List<Advice> advice)
    implements Serializable {
  public TemplateCheck {
    faults = List.copyOf(faults);
    advice = List.copyOf(advice);
  }

  /**
   * A fault.
   *
   * @param line from 1; 0 for the whole template
   * @param field the element, attribute or field that is wrong; may be empty
   */
  public record Fault(int line, String field, String problem) implements Serializable {
    static Fault of(TemplateFault fault) {
      return new Fault(fault.line(), fault.field(), fault.problem());
    }

    static Fault ofAll(String problem) {
      return new Fault(0, "", problem);
    }

    /** In one sentence: "Line 7, childName: …". */
    public String inWords() {
      String where =
          line == 0 ? "" : "Line " + line + (field.isEmpty() ? ": " : ", " + field + ": ");
      return where + problem;
    }
  }

  /**
   * Something that could be clearer.
   *
   * @param line from 1; 0 for the whole letter
   * @param sentence the sentence or word at fault; empty for the whole letter
   * @param remedy what to do
   */
  public record Advice(int line, String sentence, String remedy) implements Serializable {}

  public boolean isClean() {
    return faults.isEmpty();
  }

  static TemplateCheck of(String name, String source) {
    List<Fault> faults = LetterTemplate.faults(name, source).stream().map(Fault::of).toList();
    return faults.isEmpty() ? advised(name, source) : new TemplateCheck(faults, "", List.of());
  }

  private static TemplateCheck advised(String name, String source) {
    try {
      TemplateAdvice advice = TemplateAdvice.of(LetterTemplate.compile(name, source));
      return new TemplateCheck(
          List.of(),
          advice.summary(),
          advice.remarks().stream()
              .map(remark -> new Advice(remark.line(), remark.text(), remark.advice()))
              .toList());
    } catch (TemplateFault impossible) {
      throw new IllegalStateException("It had no fault a moment ago", impossible);
    }
  }

  TemplateCheck with(Fault fault) {
    List<Fault> more = new ArrayList<>(faults);
    more.add(fault);
    return new TemplateCheck(more, summary, advice);
  }
}
