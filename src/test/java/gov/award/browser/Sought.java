package gov.award.browser;

/** The first element of a kind that is in a part that says a text. */
record Sought(String selector, String part, String text) {

    /** The form that goes to an address ending with {@code action}. */
    static Sought form(String action) {
        return new Sought(to(action), "form", "");
    }

    /** The form that goes to an address ending with {@code action}, in the part of the page that says {@code text}. */
    static Sought form(String text, String action) {
        return new Sought(to(action), "section", text);
    }

    /** The first form that says {@code text}. */
    static Sought formAbout(String text) {
        return new Sought("main form", "form", text);
    }

    static Sought link(String text) {
        return new Sought("main a[href]", "a", text);
    }

    static String to(String action) {
        return "form[method=post][action$='" + action + "']";
    }
}
