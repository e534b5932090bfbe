package gov.award.files;

import gov.award.acting.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Takes in the pieces of transfers by the core of the protocol tus 1.0.0; the module whose file it is begins and ends it. */
@Controller
class TransferController {

    private static final String VERSION = "1.0.0";
    private static final String PIECE = "application/offset+octet-stream";

    private final TransferLookup lookup;
    private final TransferFolder folder;

    TransferController(TransferLookup lookup, TransferFolder folder) {
        this.lookup = lookup;
        this.folder = folder;
    }

    @RequestMapping(path = "/transfers/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> offset(Actor actor, @PathVariable TransferId id) {
        return answer(HttpStatus.OK, lookup.find(actor, id));
    }

    @PatchMapping("/transfers/{id}")
    ResponseEntity<Void> append(
            Actor actor,
            @PathVariable TransferId id,
            @RequestHeader(name = "Tus-Resumable", required = false) @Nullable String version,
            @RequestHeader(name = "Upload-Offset", defaultValue = "-1") long offset,
            HttpServletRequest request)
            throws IOException {
        var transfer = lookup.find(actor, id);
        if (!VERSION.equals(version)) {
            return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                    .header("Tus-Version", VERSION)
                    .build();
        }
        if (!PIECE.equals(request.getContentType())) {
            return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE, transfer);
        }
        if (offset < 0) {
            return answer(HttpStatus.BAD_REQUEST, transfer);
        }
        if (offset != folder.arrived(id)) {
            return answer(HttpStatus.CONFLICT, transfer);
        }
        var rest = transfer.size() - offset;
        if (request.getContentLengthLong() > rest) {
            return answer(HttpStatus.CONTENT_TOO_LARGE, transfer);
        }
        try (var piece = folder.receive(request.getInputStream(), rest)) {
            if (piece.size() > rest) {
                return answer(HttpStatus.CONTENT_TOO_LARGE, transfer);
            }
            return answer(folder.append(id, offset, piece) ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT, transfer);
        }
    }

    private ResponseEntity<Void> answer(HttpStatus status, Transfer transfer) {
        var expires = transfer.begunAt().plus(Transfers.LIFE).atOffset(ZoneOffset.UTC);
        return ResponseEntity.status(status)
                .header("Tus-Resumable", VERSION)
                .header("Upload-Offset", Long.toString(folder.arrived(transfer.id())))
                .header("Upload-Length", Long.toString(transfer.size()))
                .header("Upload-Expires", DateTimeFormatter.RFC_1123_DATE_TIME.format(expires))
                .header("Cache-Control", "no-store")
                .build();
    }
}
