/** The look of a published page: a book page with a margin, readable in greyscale print and on a phone. */

/** The style sheet. Lines and bars carry the meaning of the redline; colours repeat it. */
export const PAGE_STYLE = `
:root {
  --ground: #fbfaf7; --paper: #ffffff; --ink: #1c1b19; --quiet: #5a5750; --rule: #dcd8cf;
  --accent: #1f4e8c; --in-ink: #17552f; --in-ground: #e6f3e9; --out-ink: #8c1d1d; --out-ground: #fbe9e7;
  --serif: "Source Serif 4 Variable", "Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter", "Iowan Old Style", Cambria, Georgia, "Noto Serif", "DejaVu Serif", serif;
  --sans: "Public Sans Variable", "Public Sans", Inter, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #161614; --paper: #1d1d1a; --ink: #e9e6df; --quiet: #aca79c; --rule: #3a3833;
    --accent: #9cc0f2; --in-ink: #9ad9ae; --in-ground: #17301f; --out-ink: #f0a8a0; --out-ground: #3a1c1a;
  }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); font: 400 16px/1.5 var(--sans); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 76rem; padding: 3.5rem 2rem 5rem; font-variant-numeric: lining-nums; hyphens: manual; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1, h2, h3, h4 { font-family: var(--serif); font-weight: 600; line-height: 1.2; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.9rem, 1.2rem + 2.6vw, 3rem); letter-spacing: -.012em; max-width: 22em; }
h2 { font-size: 1.6rem; margin-bottom: 1.25rem; }
h3 { font-size: 1.25rem; }
h5, h6 { margin: 0; font-size: .8125rem; font-weight: 600; line-height: 1.4; }
h6 { color: var(--quiet); font-weight: 500; }
p, ul, ol, dl, dd { margin: 0; }
ul, ol { padding-left: 1.2em; }
header { border-bottom: 1px solid var(--rule); padding-bottom: 2rem; }
.illustrative { display: inline-block; border: 1px solid currentColor; border-left-width: 5px; padding: .45rem .8rem; margin-bottom: 1.75rem; font-size: .875rem; }
.lead { font: 400 1.1875rem/1.6 var(--serif); max-width: 68ch; margin-top: 1.25rem; text-wrap: pretty; }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2.75rem; margin-top: 2rem; font-size: .875rem; }
.facts dt { color: var(--quiet); }
.facts ul { list-style: none; padding: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0; margin-top: 1.75rem; font-size: .9375rem; }
nav a { display: inline-block; padding: .25rem 0; }
main > section { padding-top: 3.25rem; }
.does { font: 400 1.0625rem/1.6 var(--serif); max-width: 72ch; }
.does + .does { margin-top: 1rem; }
.does li { margin-top: .3rem; }
.wide { overflow-x: auto; }
.wide + .wide { margin-top: 2.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font: 600 1.0625rem/1.4 var(--serif); padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { color: var(--quiet); border-bottom-color: var(--quiet); white-space: nowrap; }
tbody th { min-width: 13rem; }
.legend { border: 1px solid var(--rule); padding: .75rem 1.1rem .85rem; font-size: .875rem; }
.legend h3 { font: 500 .8125rem/1.4 var(--sans); color: var(--quiet); }
.legend ul { display: flex; flex-wrap: wrap; gap: .4rem 1.75rem; list-style: none; padding: 0; margin-top: .4rem; font: 400 1rem/1.5 var(--serif); }
.act > h3 { font-size: 1.4rem; padding: 2.75rem 0 .25rem; }
.act > h3 span { font-weight: 400; color: var(--quiet); }
.trail { color: var(--quiet); font-size: .8125rem; letter-spacing: .01em; padding-top: 2.25rem; }
.provision { padding: 1.6rem 0 1.75rem; border-bottom: 1px solid var(--rule); scroll-margin-top: 1rem; }
.provision > h4 { font-size: 1.1875rem; margin-bottom: .6rem; }
.row { display: grid; grid-template-columns: minmax(0, 44rem) minmax(16rem, 1fr); gap: 0 3rem; }
.row + .row { margin-top: .7rem; }
.law { font: 400 1.0938rem/1.55 var(--serif); max-width: 44rem; overflow-wrap: break-word; }
.law p + p { margin-top: .45rem; }
.law .title { font-weight: 600; }
.law .cells { white-space: pre-wrap; tab-size: 8; }
.unit, .content > * + * { margin-top: .45rem; }
.law > .unit + .unit, .law > p + .unit, .law > .unit + p, details > .unit { margin-top: .6rem; }
.unit { --margin: 2.9rem; --bar: 0rem; position: relative; padding-left: calc(var(--margin) + var(--bar)); scroll-margin-top: 1rem; }
.unit .unit { --margin: 2.2rem; }
.unit.headed { --margin: 0rem !important; }
.unit > .label { position: absolute; left: var(--bar); min-width: 2.4rem; font-variant-numeric: tabular-nums lining-nums; }
.unit.headed > .label { position: static; display: block; font-weight: 600; font-size: .9375em; }
.unit.headed > .content { padding-left: 1.1rem; }
.new, .gone { --inset: 1rem; border-left: 4px solid var(--in-ink); padding-left: var(--inset); margin-left: calc(-4px - var(--inset)); }
.gone { border-left: 4px double var(--out-ink); }
.unit.new, .unit.gone { --bar: var(--inset); padding-left: calc(var(--margin) + var(--bar)); }
.new .unit.new, .gone .unit.gone { --bar: 0rem !important; border-left: 0; margin-left: 0; }
ins { color: var(--in-ink); background: var(--in-ground); text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: .16em; }
del { color: var(--out-ink); background: var(--out-ground); text-decoration: line-through; text-decoration-thickness: 1.5px; }
ins, del { border-radius: 2px; padding: 0 .06em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
ins.follows { color: inherit; background: none; text-decoration-style: dotted; }
del.follows { color: var(--quiet); background: none; text-decoration-style: dotted; text-decoration-line: line-through; }
del.former { font-size: .8em; background: none; }
.moved { text-decoration: underline double; text-underline-offset: .18em; }
.note { font: 500 .8125rem/1.5 var(--sans); color: var(--quiet); }
.form.loud { font: 500 .875rem/1.6 var(--sans); overflow-wrap: anywhere; }
.new .form ins { background: var(--in-ground); }
.departed { font: 400 .9375rem/1.5 var(--sans); }
.departed .label { font-family: var(--serif); margin-right: .5rem; }
.omission { color: var(--quiet); letter-spacing: .15em; }
.new .unit.new > .content > .note, .gone .unit.gone > .content > .note { display: none; }
.new ins { background: none; text-decoration-thickness: 1px; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); }
.new > .content > .note, .provision.new .row:first-child .law > .note { color: var(--in-ink); font-weight: 600; }
.gone > .content > .note, .provision.gone .row:first-child .law > .note { color: var(--out-ink); font-weight: 600; }
.legend .new, .legend .gone { --inset: .6rem; margin: 0; }
.blank { background: none; }
.bill-state { font-weight: 600; }
details > summary { cursor: pointer; font: 400 .875rem/1.6 var(--sans); color: var(--quiet); padding: .15rem 0; }
.law > details > summary .labels { font-family: var(--serif); margin-right: .4rem; color: var(--ink); }
.law > details { margin: .45rem 0; }
.beside { font-size: .875rem; line-height: 1.5; border-top: 1px solid var(--rule); padding-top: .5rem; }
.beside section + section { margin-top: 1.25rem; border-top: 1px solid var(--rule); padding-top: .5rem; }
.reason, .pin { margin-top: .5rem; }
.pin { margin-top: .9rem; }
.pin dl { margin-top: .35rem; }
.pin dt { color: var(--quiet); margin-top: .35rem; }
.pin blockquote { margin: .4rem 0 .6rem; padding-left: .9rem; border-left: 1px solid var(--rule); font: 400 .9375rem/1.5 var(--serif); }
.pin blockquote .unit { --margin: 2rem; }
.pin blockquote .unit.headed > .content { padding-left: 0; }
.source, .answers { color: var(--quiet); font-size: .8125rem; margin-top: .4rem; }
.gap { max-width: 72ch; padding: 1.25rem 0; border-top: 1px solid var(--rule); }
.gap .number { color: var(--quiet); font-family: var(--sans); font-weight: 500; font-size: 1rem; margin-right: .4rem; }
.gap dt, .texts dt, .hashes dt { color: var(--quiet); font-size: .875rem; margin-top: .75rem; }
.gap dd ul, .texts dd ul { list-style: none; padding: 0; }
.texts { padding: 1.25rem 0; border-top: 1px solid var(--rule); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem 3rem; margin-top: .75rem; font-size: .9375rem; }
.pair h4 { font-size: 1.0625rem; margin-bottom: .25rem; }
#check { max-width: 72ch; }
#check ol { margin-top: .5rem; }
code { font: 400 .8125rem/1.6 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.hashes dd { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; align-items: baseline; font-size: .875rem; }
footer { margin-top: 4rem; border-top: 1px solid var(--rule); padding-top: 1rem; color: var(--quiet); font-size: .8125rem; }
:target { outline: 2px solid var(--accent); outline-offset: 6px; }
section:target, main > :target { outline: none; }
@media (max-width: 60rem) {
  .row { grid-template-columns: minmax(0, 1fr); }
  .beside { margin: .75rem 0 1rem 2.9rem; border-top: 0; border-left: 1px solid var(--rule); padding: 0 0 0 1rem; }
}
@media (max-width: 40rem) {
  body { padding: 1.75rem 1.15rem 3rem; }
  .unit { --margin: 2.3rem; }
  .unit .unit { --margin: 1.7rem; }
  .new, .gone { --inset: calc(.75rem - 4px); }
  .beside { margin-left: 0; }
  .pair { grid-template-columns: 1fr; }
  .facts { display: block; }
  .facts > div + div { margin-top: .6rem; }
  tbody th { min-width: 9rem; }
}
@media print {
  :root { --ground: #fff; --paper: #fff; --ink: #000; --quiet: #444; --rule: #999; --accent: #000; --in-ink: #000; --in-ground: transparent; --out-ink: #000; --out-ground: transparent; }
  @page { margin: 18mm 16mm 20mm; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  .skip, nav { display: none; }
  .row { grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr); gap: 0 6mm; }
  .beside { margin: 0; border-left: 0; border-top: 1px solid var(--rule); padding: .3rem 0 0; }
  h1, h2, h3, h4, .trail { break-after: avoid; }
  .unit > .label, .note, tr { break-inside: avoid; }
  p { orphans: 2; widows: 2; }
  a { text-decoration: none; }
  ins { text-decoration-thickness: 1pt; }
  .new ins { text-decoration-color: currentColor; }
  details:not([open]) > summary { list-style: none; }
}
`;
