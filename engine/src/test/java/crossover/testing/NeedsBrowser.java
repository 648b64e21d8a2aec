package crossover.testing;

import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Tests that look at a page in Chromium; each takes the [Browser] of its class as a parameter.
///
/// Where there is no Chromium they are skipped, with one notice for the whole run. Where the
/// environment variable `CI` is set, or `-Dbrowser=required` is given, they fail instead.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface NeedsBrowser {}
