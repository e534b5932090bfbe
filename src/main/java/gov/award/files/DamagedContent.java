package gov.award.files;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Content is missing from the store or no longer what was kept; to be restored from a backup, or stored once more. */
@ResponseStatus(HttpStatus.GONE)
public final class DamagedContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedContent(Sha256 digest, String how) {
        super("content " + digest + " is " + how);
    }
}
