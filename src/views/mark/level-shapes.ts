/** The level mark as shapes to draw, for whatever draws them: one geometry for page and island. */

/** Of each level, 0 to 3, the path of what fills its circle: a third for each. */
export const levelThirds = [
  '',
  'M10 10V4A6 6 0 0 1 15.2 13Z',
  'M10 10V4A6 6 0 1 1 4.8 13Z',
  'M10 4A6 6 0 1 1 9.99 4Z',
] as const;

/** Path of the arrow back, where earlier implementation was undone. */
export const reversedArrow = 'M14 10H6.5M9.5 6.5 6 10l3.5 3.5';
