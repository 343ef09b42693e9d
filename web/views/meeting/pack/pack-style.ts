/** How a pack looks, on the screen of whoever opens the file and on A4: black and white, one section a sheet. */
export const packStyle = (large: boolean): string => `
.pack { max-width: 46rem; margin: 0 auto; padding: 1rem; font: ${large ? '1.5rem' : '1rem'}/1.5 system-ui, sans-serif; color: #000; background: #fff; }
.pack h1 { font-size: 1.7em; line-height: 1.2; overflow-wrap: anywhere; }
.pack h2 { font-size: 1.25em; margin: 1.2em 0 .4em; }
.pack h3 { font-size: 1.05em; margin: .9em 0 .2em; }
.pack p, .pack li, .pack dd { overflow-wrap: anywhere; }
.pack dl > div { margin-bottom: .5em; }
.pack dt { font-weight: 700; }
.pack dd { margin: 0; }
.pack .minutes { white-space: nowrap; color: #333; }
.pack .card { break-inside: avoid; border: 1px solid #000; padding: .2em 1em; margin-bottom: 1em; }
.pack .notes { min-height: 4.5em; border-top: 1px dotted #000; color: #333; }
.pack .tall { min-height: 60vh; border: 1px solid #000; }
.pack table { width: 100%; border-collapse: collapse; margin-bottom: 1.2em; }
.pack th, .pack td { border: 1px solid #000; padding: .3em .5em; height: 2.6em; text-align: start; vertical-align: top; }
.pack thead th { height: auto; }
.pack .boxes { list-style: none; padding: 0; }
.pack .boxes li::before { content: '☐ '; font-size: 1.3em; }
.pack .map-list { columns: ${large ? 1 : 2}; font-size: .85em; padding-inline-start: 1em; }
.pack svg { width: 100%; height: auto; }
.poster { text-align: center; break-after: page; }
.poster h1 { font-size: 2.6em; }
.poster .notes { margin-top: 3em; min-height: 6em; }
.script p { max-width: 38em; }
@page wide { size: A4 landscape; }
@media print {
  .pack .map { page: wide; }
  .pack .map svg { max-height: 165mm; }
  .pack + .pack { break-before: page; }
  .pack .card { min-height: 118mm; box-sizing: border-box; margin-bottom: 6mm; }
  .pack { max-width: none; padding: 0; font-size: ${large ? '16pt' : '11pt'}; }
  .pack .sheet { break-after: page; }
  .pack .sheet:last-child { break-after: auto; }
}
`
