package dev.landward.cli;
final class OptionsReport { static String html(OptionsResult r) { return ""; } }
