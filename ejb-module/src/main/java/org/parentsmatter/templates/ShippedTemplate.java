package org.parentsmatter.templates;

/** A template that comes with the product. It is approved as it is; a copy of it can be changed. */
public record ShippedTemplate(String name, String title) {}
