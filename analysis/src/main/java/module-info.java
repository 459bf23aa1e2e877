/// Decision analysis without any framework: plain numbers in, plain numbers out.
@org.jspecify.annotations.NullMarked
module dev.landward.analysis {
    requires static org.jspecify;

    exports dev.landward.analysis.cases;
    exports dev.landward.analysis.influence;
    exports dev.landward.analysis.opinion;
    exports dev.landward.analysis.ranking;
    exports dev.landward.analysis.stakeholders;
    exports dev.landward.analysis.weights;
}
