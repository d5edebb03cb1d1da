/** What `npm run audit -- --help` prints. */
export const HELP = `Draws findings and checks to be re-read against their sources, and takes the filled sheet back.

  npm run --silent audit -- draw --share 0.1 --seed 20261126 --out sheet.csv
  npm run audit -- take sheet.csv --on 2026-11-26 --seed 20261126 --share 0.1 --saw "Whole texts; outside the project."

draw
  --share <number>    share of each country's findings and of its checks, in whole percent: 0.01 to 1; 0.1 if left out
  --seed <number>     the same seed draws the same rows of the same record; 1 if left out
  --out <file>        writes the sheet there; left out: prints it
  --data <folder>     another folder, made like data/

take
  <file>              a sheet: all of its filled rows are taken, or nothing, with every fault that stands in the way;
                      rows without a verdict count as drawn and not re-read. It has to hold every row that the seed
                      and the share draw from the record, and no other
  --on <day>          day of the draw, YYYY-MM-DD: the name of the file in data/audits/; one of that day is replaced
  --number <number>   from the second audit of a day on: 2 to 9, with which its file's name ends
  --seed, --share     as in the draw: the record keeps them, so that anybody can draw the same rows
  --saw <text>        what the re-readers had before them, and where they stood
  --data <folder>     another folder, made like data/

Columns to fill: verdict (right, small-flaw, wrong, source-not-found), differs, mended, pinpointFound, readOn, auditor (an
id of data/vocabularies/auditors.csv). What they mean: data/README.md, "Audits".`;
