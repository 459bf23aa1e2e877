package dev.landward.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Names the rows of the method, `docs/method.tsv`, whose check this test carries out.
///
/// A test carries it only when its failure would mean that the row no longer works. On a class it
/// holds for every test of the class. A test that names a row which is not in the table fails.
@Documented
@ExtendWith(KnownRow.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Method {

    /// The rows.
    ///
    /// @return their ids, such as `S1-18`
    String[] value();
}
