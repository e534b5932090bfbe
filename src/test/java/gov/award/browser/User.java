package gov.award.browser;

/** Whoever uses the program, at a screen or {@link Unseen}. */
interface User {

    User open(String path);

    /** Fills a form in, name, value, name, value …, a choice by its label or its value, and sends it; the program carries it out. */
    User send(Sought form, String... fields);

    /** The first link in what the page is about that says this. */
    User follow(String text);

    String text(String selector);

    /** The address without host, and without the notice it carries. */
    String path();
}
