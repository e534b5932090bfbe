package gov.award.web;

import gov.award.files.Attachment;

/**
 * A file shown in a page.
 *
 * @param open whether its content is given to the reader: not from quarantine, nor once a virus was found
 */
public record PreviewPage(Attachment file, boolean open) {}
