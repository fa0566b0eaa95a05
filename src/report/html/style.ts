/** How the report looks, on a screen and on A4. The policy of the page admits this text by its hash alone. */
export const STYLE = `
:root { color-scheme: light; --ink: #1f2328; --soft: #57606a; --line: #c8ccd1; --head: #eef2f6;
  --error: #b3261e; --warning: #8a5200; --hint: #1f5fa8; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px 24px 48px; max-width: 1080px; color: var(--ink); background: #fff;
  font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Segoe UI", sans-serif; }
h1 { margin: 0 0 4px; font-size: 26px; line-height: 1.3; text-align: center; }
h2 { margin: 32px 0 8px; font-size: 17px; border-left: 4px solid #217346; padding-left: 10px; line-height: 1.4; }
h3 { margin: 24px 0 6px; font-size: 15px; overflow-wrap: anywhere; }
p { margin: 4px 0; }
.about { text-align: center; color: var(--soft); }
.numbers { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; margin: 20px 0 8px; padding: 0; list-style: none; }
.numbers li { border: 1px solid var(--line); border-top: 4px solid; border-radius: 4px; padding: 10px 16px; }
.numbers b { display: block; font-size: 28px; line-height: 1.2; font-variant-numeric: tabular-nums; }
.error { color: var(--error); } .warning { color: var(--warning); } .hint { color: var(--hint); }
.numbers li.error { border-top-color: var(--error); } .numbers li.warning { border-top-color: var(--warning); }
.numbers li.hint { border-top-color: var(--hint); }
.counts { color: var(--soft); font-weight: normal; font-size: 13px; margin-left: 8px; }
.unread { color: var(--error); }
table { width: 100%; border-collapse: collapse; margin: 6px 0 12px; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: 5px 8px; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; unicode-bidi: isolate; }
th { background: var(--head); font-weight: 600; }
tfoot td { font-weight: 600; background: #f7f9fb; }
td.level { font-weight: 600; white-space: nowrap; }
.n { text-align: right; font-variant-numeric: tabular-nums; }
.w4 { width: 56px; } .w6 { width: 84px; } .w8 { width: 112px; } .w16 { width: 220px; }
thead th { position: relative; }
th button { all: unset; position: absolute; inset: 0; cursor: pointer; }
th button:focus-visible { outline: 2px solid #217346; outline-offset: -2px; }
th button::after { content: "↕"; position: absolute; right: 6px; top: 5px; color: #8b949e; font-weight: normal; }
th[aria-sort=ascending] button::after { content: "↑"; color: inherit; }
th[aria-sort=descending] button::after { content: "↓"; color: inherit; }
thead th:has(button) { padding-right: 22px; }
.group th { background: #f7f9fb; }
.group span { color: var(--soft); font-weight: normal; }
footer { margin-top: 32px; padding-top: 8px; border-top: 1px solid var(--line); color: var(--soft); font-size: 12px; }
@media screen { section { content-visibility: auto; contain-intrinsic-size: auto 600px; } }
@media print {
  @page { size: A4; margin: 14mm 12mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
  body { padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.45; }
  h1 { font-size: 18pt; } h2 { font-size: 12.5pt; margin-top: 16pt; } h3 { font-size: 11pt; margin-top: 12pt; }
  h2, h3 { break-after: avoid; }
  .numbers b { font-size: 18pt; }
  th, td { padding: 2.5pt 4pt; }
  th, tfoot td, .numbers li, h2, .group th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  th button { display: none; }
  thead th:has(button) { padding-right: 4pt; }
  .group { break-after: avoid; }
  .w4 { width: 34pt; } .w6 { width: 46pt; } .w8 { width: 64pt; } .w16 { width: 120pt; }
}
`;
