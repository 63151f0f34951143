package org.parentsmatter.templates;

import java.io.Serializable;

/**
 * What the editor shows of a template.
 *
 * @param version as it was read; saving hands it in
 * @param number of the version of which this is the text
 */
public record EditorView(
    long id,
    long version,
    String name,
    TemplateText text,
    int number,
    TemplateState state,
    String writtenBy)
    implements Serializable {}
