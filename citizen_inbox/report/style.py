"""The style of a report in a browser: readable on a screen by day and night, and on A4."""

from __future__ import annotations

STYLE = """\
:root { color-scheme: light dark; --ink: #17324d; --muted: #455a70; --line: #c5cfd8; --ground: #fff; --head: #eef3f7;
  --good: #005c37; --good-ground: #e3f4ea; --note: #5c4300; --note-ground: #fdf0cf; --bad: #8f1414;
  --bad-ground: #fde4e4; --link: #0055b8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --muted: #b3c0cc; --line: #46535f; --ground: #12181e;
  --head: #1e2831; --good: #7fe0ad; --good-ground: #123626; --note: #f5d57a; --note-ground: #3a2f0d; --bad: #ffb3b3;
  --bad-ground: #461a1a; --link: #8ec1ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.45 "Titillium Web", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.9rem; margin: 0 0 .3rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 2rem 0 .4rem; overflow-wrap: anywhere; }
h4 { font-size: .95rem; margin: 1rem 0 .3rem; color: var(--muted); }
a { color: var(--link); }
.lead { font-size: 1.1rem; }
.small { font-size: .85rem; color: var(--muted); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: .35rem .5rem; vertical-align: top; text-align: left; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere; }
thead th { background: var(--head); border-bottom: 2px solid var(--line); }
.facts th { font-weight: 600; color: var(--muted); }
.facts th, .facts td { border: 0; padding: .12rem .5rem .12rem 0; }
.axis { padding-top: .7rem; font-weight: 700; background: none; }
.digest, .compared { font: .8rem/1.4 "Roboto Mono", Consolas, Menlo, monospace; color: var(--muted); }
.number { font-variant-numeric: tabular-nums; }
.proven, .undetermined, .refuted { display: inline-block; padding: 0 .45em; border-radius: .25em; font-weight: 700; }
.proven { color: var(--good); background: var(--good-ground); }
.undetermined { color: var(--note); background: var(--note-ground); }
.refuted { color: var(--bad); background: var(--bad-ground); }
@page { size: A4; margin: 18mm 16mm; }
@media print { :root { --ink: #000; --muted: #333; --line: #999; --ground: #fff; --head: #eee; --good: #005c37;
  --good-ground: #fff; --note: #5c4300; --note-ground: #fff; --bad: #8f1414; --bad-ground: #fff; --link: #000; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; } thead { display: table-header-group; }
  tr, h3, .verdict { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } a { text-decoration: none; }
  .proven, .undetermined, .refuted { border: 1px solid currentColor; } }
"""
