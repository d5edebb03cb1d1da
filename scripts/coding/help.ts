/** What `npm run coding -- --help` prints. */
export const HELP = `Draws blind sheets for a second coding, and takes filled ones back.

  npm run --silent coding -- draw --field levels --country SOM,AFG --out levels.csv
  npm run --silent coding -- draw --field verdicts --sample 50 --seed 7 > verdicts.csv
  npm run --silent coding -- draw --field levels --only-disputed --out disputed.csv

  npm run coding -- take levels.csv --coder f
  npm run coding -- take levels.csv --coder m-diallo --label "M. Diallo" --position outside --on 2026-12-01 \
    --saw "The codebook and the row's own words."

draw
  --field <name>      levels, verdicts, severities, roles, incentives, design or enactments;
                      or one judgement alone: strength, monitoring-and-access, accountability-of-own-forces
  --country <codes>   three letters each, with commas between; left out: every country
  --sample <number>   how many rows, drawn by the seed; left out: all
  --seed <number>     the same seed draws the same rows in the same order; 1 if left out
  --only-disputed     only rows on which coders have differed so far
  --out <file>        writes the sheet there; left out: prints it
  --data <folder>     another folder, made like data/

take
  <file>              a filled sheet: all of it is taken, or nothing, with every fault that stands in the way
  --coder <id>        who coded; the file of the data bears this name
  --label <name>      of a coder who is not on record yet: the name to be listed by; "Coder F" if left out
  --position <word>   of a new coder: inside or outside the project
  --saw <text>        of a new coder: what they had before them
  --on <day>          of a new coder: the day of the coding, YYYY-MM-DD
  --round <number>    of a new coder: coders of one round had the same text of the codebook; the latest if left out
  --data <folder>     another folder, made like data/

What each column and code means: data/codebook.md, "How to code a sample".`;
