package gov.award;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** With which number a program of its own ends. */
class EndingTests {

    @Test
    void programThatServesEndsWellWhenItIsAskedToAndAfterItHasClosedEverything() throws Exception {
        var program = started("serves");
        // What the program says can still be read.
        program.toHandle().destroy();
        assertThat(program.waitFor()).isZero();
        assertThat(said(program)).contains("closed");
    }

    @Test
    void programThatCannotStartDoesNotPassThatOffAsSuccess() throws Exception {
        var program = started("fails");
        assertThat(program.waitFor()).isOne();
    }

    /** As soon as it says what it does. */
    private static Process started(String does) throws IOException {
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        does)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var reader = program.inputReader(UTF_8);
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.equals(does)) {
                return program;
            }
        }
        throw new IOException("the program did not start");
    }

    private static String said(Process program) throws IOException {
        return String.join("\n", program.inputReader(UTF_8).lines().toList());
    }

    /** As our own program, without anything to serve. */
    @Configuration(proxyBeanMethods = false)
    static class Program {

        private static String does = "";

        public static void main(String... arguments) throws InterruptedException {
            does = arguments[0];
            AwardApplication.serve(
                    Program.class,
                    "--spring.main.web-application-type=none",
                    "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none");
            System.out.println(does);
            Thread.sleep(Long.MAX_VALUE);
        }

        @Bean
        @Lazy(false)
        DisposableBean part() {
            if (does.equals("fails")) {
                System.out.println(does);
                throw new IllegalStateException("as asked");
            }
            return () -> System.out.println("closed");
        }
    }
}
