package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** The parts of a form with files, as browsers send them: names of files raw, in UTF-8. */
final class Parts {

    static final String BOUNDARY = "----------boundary7";

    /** A file under a name, under the name of its field. */
    record File(String field, String name, byte[] content) {}

    private Parts() {}

    static BodyPublisher of(Map<String, String> values, Map<String, File> files) {
        var body = new ByteArrayOutputStream();
        values.forEach((name, value) -> body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        files.values().forEach(file -> {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + file.field()
                            + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(file.content());
            body.writeBytes("\r\n".getBytes(UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }
}
