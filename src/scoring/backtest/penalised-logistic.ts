/** The probability of an outcome by one figure, for cases so few that an ordinary fit can run to infinity. */

/** Intercept and slope of a fitted log-odds. */
interface Coefficients {
  readonly intercept: number;
  readonly slope: number;
}

/** The information matrix of a fit (2 × 2, symmetric), and its inverse's parts. */
interface Information {
  readonly constant: number;
  readonly mixed: number;
  readonly square: number;
  readonly determinant: number;
}

const MOST_STEPS = 200;
const SMALLEST_STEP = 1e-12;
/** Longest step of a coefficient: far from the solution a Newton step overshoots. */
const LONGEST_STEP = 2;

/**
 * Probabilities (0–1) of the outcome for each case, by a logistic regression on x with D. Firth's
 * penalty (Biometrika 80, 1993: the bias of maximum likelihood is taken out, so that it stays finite also
 * where x parts the cases cleanly). Fitted to these same cases. Where x is the same everywhere only the
 * intercept is fitted, which gives (outcomes + ½) / (cases + 1). Throws without a case.
 */
export function forecastByPenalisedLogistic(
  x: readonly number[],
  outcomes: readonly boolean[],
): readonly number[] {
  if (x.length === 0 || x.length !== outcomes.length) {
    throw new RangeError(`A fit needs pairs, not ${x.length} and ${outcomes.length}.`);
  }
  if (x.every((value) => value === x[0])) {
    const came = outcomes.filter(Boolean).length;
    return x.map(() => (came + 0.5) / (x.length + 1));
  }
  const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
  // Around its mean, so that intercept and slope hardly move each other.
  const centred = x.map((value) => value - mean);
  const fitted = fit(centred, outcomes);
  return centred.map((value) => toProbability(fitted, value));
}

/** Newton's steps on Firth's modified score: Σ (y − p + h (½ − p)) · (1, x) = 0. */
function fit(x: readonly number[], outcomes: readonly boolean[]): Coefficients {
  let now: Coefficients = { intercept: 0, slope: 0 };
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const by = stepFrom(now, x, outcomes);
    now = { intercept: now.intercept + by.intercept, slope: now.slope + by.slope };
    if (Math.max(Math.abs(by.intercept), Math.abs(by.slope)) < SMALLEST_STEP) return now;
  }
  return now;
}

function stepFrom(
  now: Coefficients,
  x: readonly number[],
  outcomes: readonly boolean[],
): Coefficients {
  const probabilities = x.map((value) => toProbability(now, value));
  const information = informationOf(x, probabilities);
  let score = 0;
  let scoreSlope = 0;
  for (const [at, value] of x.entries()) {
    const p = probabilities[at] ?? 0;
    const came = outcomes[at] === true ? 1 : 0;
    const residual = came - p + leverageOf(value, p, information) * (0.5 - p);
    score += residual;
    scoreSlope += residual * value;
  }
  const { constant, mixed, square, determinant } = information;
  const intercept = (square * score - mixed * scoreSlope) / determinant;
  const slope = (constant * scoreSlope - mixed * score) / determinant;
  const scale = Math.min(1, LONGEST_STEP / Math.max(Math.abs(intercept), Math.abs(slope), 1e-300));
  return { intercept: scale * intercept, slope: scale * slope };
}

function informationOf(x: readonly number[], probabilities: readonly number[]): Information {
  let constant = 0;
  let mixed = 0;
  let square = 0;
  for (const [at, value] of x.entries()) {
    const p = probabilities[at] ?? 0;
    const weight = p * (1 - p);
    constant += weight;
    mixed += weight * value;
    square += weight * value * value;
  }
  return { constant, mixed, square, determinant: constant * square - mixed * mixed };
}

/** How much a case carries the fit: the diagonal of the hat matrix. */
function leverageOf(value: number, p: number, information: Information): number {
  const { constant, mixed, square, determinant } = information;
  return (p * (1 - p) * (square - 2 * mixed * value + constant * value * value)) / determinant;
}

function toProbability({ intercept, slope }: Coefficients, value: number): number {
  return 1 / (1 + Math.exp(-(intercept + slope * value)));
}
