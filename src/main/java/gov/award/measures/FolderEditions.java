package gov.award.measures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The editions a county brings itself: {@code *.json} in the folder {@code editions} of its data. */
@Component
class FolderEditions implements EditionSource {

    private final Path folder;

    FolderEditions(@Value("${award.editions:${award.data:data}/editions}") Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Resource> editions() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            var found = new ArrayList<Resource>();
            files.forEach(file -> found.add(new FileSystemResource(file)));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
