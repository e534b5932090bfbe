package gov.award.acting;

/** There is no such thing for this actor, whether it exists or not. Answered with 404. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
