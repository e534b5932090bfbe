package gov.award.imports;

/** What is told once, after an import, to be handed on: an account and the password issued for it. */
public record Slip(String name, String signInName, String password) {

    @Override
    public String toString() {
        return "Slip";
    }
}
