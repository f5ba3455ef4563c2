/** How a page of tables looks, on the screen and in print. */
export const SHEET_STYLE = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { margin: 2rem auto; padding: 0 1rem; max-width: 96rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; }
.sheet { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .4rem .6rem; text-align: start; vertical-align: top; }
td { min-width: 6rem; white-space: pre-line; }
tbody th { white-space: nowrap; font-weight: 600; }
@media print { @page { size: landscape; margin: 12mm; } body { margin: 0; max-width: none; font-size: 9pt; } .sheet { overflow: visible; } tr { break-inside: avoid; } thead { display: table-header-group; } td { min-width: 0; } }
`;
