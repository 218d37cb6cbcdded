/** Outlines of roles in a box of 12, in the order of the guide's roles: told apart without colour. A seventh role starts again. */
export const rolePaths = [
  'M.8 6a5.2 5.2 0 1 1 10.4 0A5.2 5.2 0 1 1 .8 6Z',
  'M1.2 1.2h9.6v9.6H1.2Z',
  'M6 0 12 6 6 12 0 6Z',
  'M6 .8 11.8 11H.2Z',
  'M4.2.8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4Z',
  'M.2 1h11.6L6 11.2Z',
];
