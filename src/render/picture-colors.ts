/** Colours of pictures: those of the design tokens (`src/styles/`), since a file has no style sheet to follow. */

/** Each as SVG takes it, best as `#rrggbb`: not every program knows other notations. */
export interface PictureColors {
  /** The ground, and what covers lines. */
  readonly paper: string;
  readonly ink: string;
  /** Of details. */
  readonly quiet: string;
  /** Lines and dots of what has no colour of its own. */
  readonly line: string;
  readonly link: string;
  /** The block of the root, and the text on it. */
  readonly root: string;
  readonly onRoot: string;
  /** By tone: `role-1` to `role-6`, `stage-1` to `stage-6`. */
  readonly tones: Readonly<Record<string, string>>;
}

/** Some of the colours, and some of the tones. */
export type PartialColors = Partial<Omit<PictureColors, 'tones'> & { readonly tones: Readonly<Record<string, string>> }>;

/** Colours, some of them replaced. */
export function withColors(colors: PictureColors, own: PartialColors = {}): PictureColors {
  return { ...colors, ...own, tones: { ...colors.tones, ...own.tones } };
}

/** A colour scheme. */
export type PictureTheme = 'light' | 'dark';

const stages = ['#536ea0', '#287992', '#267f70', '#537b4b', '#7e6e2f', '#975f41'];
const darkStages = ['#88a5da', '#64b1cb', '#63b6a7', '#88b27f', '#b5a465', '#d19576'];

export const pictureColors: Readonly<Record<PictureTheme, PictureColors>> = {
  light: {
    paper: '#fdfcf9',
    ink: '#17191c',
    quiet: '#50565d',
    line: '#868c94',
    link: '#1a5fb4',
    root: '#17191c',
    onRoot: '#fdfcf9',
    tones: tonesOf(['#b27a00', '#0b7a75', '#7c1d45'], stages),
  },
  dark: {
    paper: '#131517',
    ink: '#eceae5',
    quiet: '#b4b6b8',
    line: '#6f757c',
    link: '#7db4ff',
    // 18 % of the ink on paper.
    root: '#3a3b3c',
    onRoot: '#eceae5',
    tones: tonesOf(['#f0c45c', '#5ac7b9', '#cb4a81'], darkStages),
  },
};

/** A fourth role and those after it take colours of stages. */
function tonesOf(roles: readonly string[], of: readonly string[]): Record<string, string> {
  const [first = '', , , fourth = '', , sixth = ''] = of;
  const named = (kind: string, colors: readonly string[]): [string, string][] => colors.map((color, place) => [`${kind}-${place + 1}`, color]);
  return Object.fromEntries([...named('role', [...roles, first, fourth, sixth]), ...named('stage', of)]);
}
