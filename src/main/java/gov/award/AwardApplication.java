package gov.award;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The county quality award, as one program. */
@SpringBootApplication
public class AwardApplication {

    public static void main(String... args) {
        SpringApplication.run(AwardApplication.class, args);
    }
}
