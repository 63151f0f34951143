/**
 * The letter press: a compiled template and the data of one letter go in, a PDF comes out. It knows
 * paper, type and envelopes, and nothing about families, plans or databases. Callers use {@link
 * org.parentsmatter.press.LetterPress}, never a PDF library. What a template can say is listed in
 * {@link org.parentsmatter.press.TemplateElement}, {@link org.parentsmatter.press.MergeField} and
 * {@link org.parentsmatter.press.Condition}; what is wrong with one in {@link
 * org.parentsmatter.press.TemplateFault}; how it reads in {@link
 * org.parentsmatter.press.TemplateAdvice}.
 */
package org.parentsmatter.press;
