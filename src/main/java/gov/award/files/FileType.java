package gov.award.files;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The types of file taken. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOC("application/msword", "doc"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLS("application/vnd.ms-excel", "xls"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    WPS("application/wps-office.wps", "wps"),
    ET("application/wps-office.et", "et"),
    OFD("application/ofd", "ofd"),
    JPG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png");

    private static final Set<FileType> SHOWN = Set.of(PDF, JPG, PNG);

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** By which the type is called, and which a name without extension gets. */
    public String extension() {
        return extensions.getFirst();
    }

    List<String> extensions() {
        return extensions;
    }

    boolean isCalled(String extension) {
        return extensions.contains(extension);
    }

    /** Whether a browser may show it rather than store it. */
    public boolean isShown() {
        return SHOWN.contains(this);
    }

    /** The same by the name of a file that was taken, whose extension was compared with its content. */
    public static boolean isShownByName(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return SHOWN.stream().anyMatch(type -> type.isCalled(extension));
    }
}
