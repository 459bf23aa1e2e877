package dev.landward.cli;

/// What the report looks like, on a screen of any width, by day, by night and on paper.
final class ReportStyle {

    private ReportStyle() {}

    static final String CSS =
            """

            :root { color-scheme: light dark; --text: #1c2530; --quiet: #566272; --ground: #ffffff; --card: #f5f7fa; --line: #d5dbe3;
              --link: #1a5aa6; --agree: #2f7fc4; --disagree: #cf6a2b; --pass: #cfd6de;
              --group-0: #1f64b4; --group-1: #b4521c; --group-2: #23784a; --group-3: #86408f; --group-4: #8a6100; }
            @media (prefers-color-scheme: dark) {
              :root { --text: #e7ebf1; --quiet: #a9b4c3; --ground: #151c26; --card: #1d2633; --line: #364254;
                --link: #8cc0f8; --agree: #5da9e8; --disagree: #e58b52; --pass: #465265;
                --group-0: #74b3f4; --group-1: #f0a06a; --group-2: #66c792; --group-3: #d596dc; --group-4: #dbb447; }
            }
            * { box-sizing: border-box; }
            body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
            main { max-width: 76rem; margin: auto; padding: 1.25rem 1rem 4rem; }
            h1 { margin-block: 0 0.5rem; font-size: 1.7rem; line-height: 1.2; text-wrap: balance; }
            h2 { margin-block: 2.5rem 0.5rem; font-size: 1.35rem; line-height: 1.25; }
            h3 { margin-block: 0.9rem 0.15rem; font-size: 1rem; }
            p { max-width: 75ch; margin-block: 0.35rem; }
            a { color: var(--link); text-underline-offset: 0.15em; }
            :is(a, h2, th):target { scroll-margin-block-start: 1rem; }
            a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
            .lead { font-size: 1.2rem; max-width: none; }
            .quiet, figcaption, caption { color: var(--quiet); }
            .answer { display: grid; gap: 1.25rem; margin-block-start: 1rem; }
            .short { background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.75rem 1.1rem 1rem; }
            .short h2 { margin-block: 0; }
            .short:only-child { max-width: 60rem; grid-column: 1 / -1; }
            .short ul { list-style: none; margin: 0; padding: 0; }
            .short li + li { margin-block-start: 0.35rem; }
            .said { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; overflow-wrap: anywhere;
              margin-block: 0.1rem; padding-inline-start: 0.6rem; border-inline-start: 3px solid var(--line); quotes: none; }
            .badge { width: 1em; height: 1em; vertical-align: -0.1em; }
            figure { margin: 0; min-width: 0; }
            figcaption { max-width: 75ch; font-size: 0.95rem; }
            .map { display: block; width: 100%; height: auto; max-height: 36rem; }
            .map .axis { stroke: var(--line); fill: none; }
            .map g path { fill-opacity: 0.7; }
            .map .outline { fill-opacity: 0.07; stroke: currentColor; stroke-opacity: 0.7; stroke-width: 1.5; stroke-linejoin: round; }
            .map text { font: 700 30px system-ui, sans-serif; text-anchor: middle; dominant-baseline: central; fill: var(--text);
              paint-order: stroke; stroke: var(--ground); stroke-width: 7px; stroke-linejoin: round; }
            .map .statement { fill: var(--ground); stroke: var(--text); stroke-width: 2; }
            .map .number { font-size: 15px; stroke: none; }
            .map a:focus-visible { outline: none; }
            .map a:is(:focus-visible, :hover) .outline { stroke-width: 4; stroke-opacity: 1; fill-opacity: 0.16; }
            .map a:is(:focus-visible, :hover) .statement { stroke: var(--link); stroke-width: 5; }
            .group-0 { fill: var(--group-0); color: var(--group-0); } .group-1 { fill: var(--group-1); color: var(--group-1); }
            .group-2 { fill: var(--group-2); color: var(--group-2); } .group-3 { fill: var(--group-3); color: var(--group-3); }
            .group-4 { fill: var(--group-4); color: var(--group-4); }
            .bar { display: block; width: 100%; min-width: 6rem; max-width: 14rem; height: 0.5rem; margin-block-start: 0.2rem; border-radius: 2px; }
            .bar .ground { fill: var(--pass); } .bar .agree { fill: var(--agree); } .bar .disagree { fill: var(--disagree); }
            table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
            caption { text-align: start; padding-block: 0.5rem; font-size: 0.95rem; }
            th, td { text-align: start; vertical-align: top; padding: 0.45rem 1rem 0.45rem 0; border-block-end: 1px solid var(--line); }
            th[scope="row"] { font-weight: 400; white-space: pre-line; overflow-wrap: anywhere; max-width: 75ch; }
            th[scope="col"] { white-space: nowrap; }
            th:target { font-weight: 700; }
            td { white-space: nowrap; }
            @media (min-width: 64rem) {
              .answer { grid-template-columns: minmax(0, 29rem) minmax(0, 1fr); align-items: start; }
            }
            @media (max-width: 40rem) {
              h1 { font-size: 1.4rem; }
              .lead { font-size: 1.1rem; }
              .map text { font-size: 44px; } .map .number { font-size: 26px; } .map .statement { r: 19px; }
              table, tbody, caption { display: block; }
              thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
              tr { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.3rem 1rem; padding-block: 0.6rem;
                border-block-end: 1px solid var(--line); }
              th, td { padding: 0; border: 0; white-space: normal; }
              th[scope="row"] { grid-column: 1 / -1; }
              td::before { content: attr(data-head); display: block; color: var(--quiet); font-size: 0.85rem; }
            }
            @media print { body { background: #fff; color: #000; } .said { -webkit-line-clamp: none; } }
            """;
}
