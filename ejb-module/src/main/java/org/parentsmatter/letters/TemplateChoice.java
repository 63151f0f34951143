package org.parentsmatter.letters;

/**
 * A template to choose from.
 *
 * @param name as an order needs it
 * @param title as people read it
 */
public record TemplateChoice(String name, String title) {}
