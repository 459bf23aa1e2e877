package dev.landward.documents.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GalleryTests {

    @Test
    void everyTestRunLeavesAGalleryToLookAt() throws IOException {
        var folder = Path.of("target/gallery");
        Gallery.write(folder);
        assertThat(folder.resolve("gallery-light.html")).isNotEmptyFile();
        assertThat(folder.resolve("alone-0-wide.svg"))
                .content()
                .startsWith("<svg")
                .endsWith("</svg>");
    }
}
