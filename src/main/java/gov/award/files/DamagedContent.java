package gov.award.files;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Content is missing from the store or no longer what was kept; to be restored from a backup, or stored once more. */
public final class DamagedContent extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private final String what;

    DamagedContent(Sha256 digest, String how) {
        super(HttpStatus.GONE);
        this.what = "content " + digest + " is " + how;
    }

    @Override
    public String getMessage() {
        return what;
    }
}
