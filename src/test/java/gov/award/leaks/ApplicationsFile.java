package gov.award.leaks;

import gov.award.files.Upload;
import gov.award.testing.SampleFiles;
import org.springframework.core.io.ByteArrayResource;

/** A small real file under a name. */
final class ApplicationsFile {

    private ApplicationsFile() {}

    static Upload named(String name) {
        return new Upload(name, new ByteArrayResource(SampleFiles.pdf(name)));
    }
}
