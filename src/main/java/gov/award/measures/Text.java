package gov.award.measures;

import java.util.Locale;

/** A short text of an edition in Chinese and English. */
public record Text(String zh, String en) {

    public Text {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text of an edition is given in Chinese and in English");
        }
    }

    /** The English text where there is one of its own; empty where the Chinese stands for it. */
    public String ownEnglish() {
        return en.equals(zh) ? "" : en;
    }

    /** The English text for English readers, the Chinese one for everyone else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
