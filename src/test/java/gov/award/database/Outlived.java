package gov.award.database;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A program of its own that does nothing but hold a database, so that a test can end it the hard way. */
final class Outlived {

    private Outlived() {}

    public static void main(String... folder) throws InterruptedException {
        var program = new SpringApplicationBuilder(DatabaseConfiguration.class)
                .web(WebApplicationType.NONE)
                .run("--award.data=" + folder[0]);
        System.out.println("holds " + ((EmbeddedPostgres) program.getBean(Database.class)).pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
