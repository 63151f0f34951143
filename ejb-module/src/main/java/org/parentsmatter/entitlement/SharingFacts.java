package org.parentsmatter.entitlement;

/**
 * Everything the rule of the shared letter asks about two parents.
 *
 * @param bothChose whether each of the two named the other
 * @param bothPersons whether neither is an organisation
 * @param restricted whether a restriction of any scope, about any pupil, is in force for either
 * @param oneProtected whether the address of one of them is protected and that of the other not
 * @param samePupils whether both may have letters about exactly the same pupils, at least one
 * @param sameAddress whether both have the same address, complete enough for the post
 * @param sameWords whether the letter says the same to both
 */
public record SharingFacts(
    boolean bothChose,
    boolean bothPersons,
    boolean restricted,
    boolean oneProtected,
    boolean samePupils,
    boolean sameAddress,
    boolean sameWords) {}
