package org.parentsmatter.letters;

import java.nio.file.Path;

/**
 * A file that may be handed out.
 *
 * @param file where it lies; it is inside the run's folder
 * @param fileName what it is called when it is saved
 */
public record LetterDocument(Path file, String fileName) {}
