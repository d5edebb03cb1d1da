/** What `npm run coding -- --help` prints. */
export const HELP = `Draws blind sheets for a second coding, and takes filled ones back.

  npm run --silent coding -- draw --field levels --country SOM,AFG --out levels.csv
  npm run --silent coding -- draw --field verdicts --sample 50 --seed 7 > verdicts.csv
  npm run --silent coding -- draw --field levels --only-disputed --out disputed.csv

draw
  --field <name>      levels, verdicts, severities, roles, incentives, design or enactments
  --country <codes>   three letters each, with commas between; left out: every country
  --sample <number>   how many rows, drawn by the seed; left out: all
  --seed <number>     the same seed draws the same rows in the same order; 1 if left out
  --only-disputed     only rows on which coders have differed so far
  --out <file>        writes the sheet there; left out: prints it
  --data <folder>     another folder, made like data/

What each column and code means: data/codebook.md, "How to code a sample".`;
