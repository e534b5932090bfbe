package gov.award.people;

import java.util.List;

/** The accounts the demonstration offers on the sign-in page. There are none in a real installation. */
public interface DemoAccounts {

    /**
     * One account to try.
     *
     * @param part what the person is in the demonstration, in the visitor's language
     */
    record DemoAccount(String part, String name, String signInName, String password) {}

    List<DemoAccount> accounts(java.util.Locale locale);
}
