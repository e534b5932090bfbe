package gov.award.web;

/** The program is told to stand behind a proxy, but not behind which. */
final class ProxyNotNamed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProxyNotNamed(String message) {
        super(message);
    }
}
