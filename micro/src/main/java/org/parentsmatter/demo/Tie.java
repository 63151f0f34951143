package org.parentsmatter.demo;

/**
 * What one adult is to one child. A tie that is not in the contacts file is known from the
 * OneRoster file alone, as happens when the two systems are kept by different people.
 */
record Tie(
    Child child,
    Adult adult,
    Relationship relationship,
    Answer parentalResponsibility,
    Answer livesWith,
    boolean inContactsFile) {}
