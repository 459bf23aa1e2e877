package dev.landward.analysis.opinion;

/// The covariance of the statements over the people who voted, a missing vote standing at the mean
/// of its statement: known by what it does to vectors.
interface Covariance {

    /// The number of statements.
    int size();

    /// The product with a few vectors.
    ///
    /// @param vectors each of the given size
    /// @return as many new vectors
    double[][] times(double[][] vectors);
}
