package dev.landward.accounts;

/// A happening that replaces what stood there before. It is refused where somebody else did the
/// same since the page was opened that it comes from, see {@link Audit#record}.
public interface Revision extends Happening {}
