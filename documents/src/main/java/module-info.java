/// Documents and pictures without any framework: values in, text and bytes out.
@org.jspecify.annotations.NullMarked
module dev.landward.documents {
    requires static org.jspecify;

    exports dev.landward.documents.charts;
    exports dev.landward.documents.tables;
}
