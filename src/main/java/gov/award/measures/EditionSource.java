package gov.award.measures;

import java.util.List;
import org.springframework.core.io.Resource;

/** Editions that do not come with the program's own files, for another module to contribute. */
public interface EditionSource {

    /** The files, each one edition. */
    List<Resource> editions();
}
