/** The colours in which a page shows a map, as a file takes them. */
import { pictureColors, type PictureColors, type PictureTheme } from '../../render/picture-colors.js';

/** Each colour as the element's styles name it. */
const TOKENS: Readonly<Record<Exclude<keyof PictureColors, 'tones'>, string>> = {
  paper: 'var(--_paper)',
  ink: 'var(--_ink)',
  quiet: 'var(--_ink-2)',
  line: 'var(--_line-2)',
  link: 'var(--_accent)',
  root: 'light-dark(var(--_ink), color-mix(in srgb, var(--_ink) 18%, var(--_paper)))',
  onRoot: 'light-dark(var(--_paper), var(--_ink))',
};

type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** The colour scheme that an element has: that of its paper. */
export function shownTheme(host: Element & { readonly renderRoot: ParentNode & Node }): PictureTheme {
  return withProbe(host, '', (colorOf) => {
    const [red, green, blue] = colorOf('light-dark(#fff, #000)');
    return red + green + blue > 0 ? 'light' : 'dark';
  });
}

/** A page's own colours; where it has none, or where the system replaces them, those of the package. */
export function shownColors(host: Element & { readonly renderRoot: ParentNode & Node }, theme: PictureTheme): PictureColors {
  const own = pictureColors[theme];
  if (matchMedia('(forced-colors: active)').matches) return own;
  return withProbe(host, theme, (colorOf) => {
    const paper = colorOf(TOKENS.paper);
    const read = (token: string, name = ''): string => hexOf(colorOf(token, name), paper);
    const tone = (name: string): [string, string] => [name, name.startsWith('role') ? read('var(--_role)', name) : read(`var(--_${name})`)];
    const named = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, read(token)])) as Omit<PictureColors, 'tones'>;
    return { ...named, tones: Object.fromEntries(Object.keys(own.tones).map(tone)) };
  });
}

/** Puts an element into the host's shadow tree for as long as colours are read from it. */
function withProbe<Result>(host: { readonly renderRoot: ParentNode & Node }, scheme: string, read: (colorOf: (value: string, className?: string) => Color) => Result): Result {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('color-scheme', scheme);
  host.renderRoot.appendChild(probe);
  const { style } = probe;
  const colorOf = (value: string, className = ''): Color => {
    probe.className = className;
    style.setProperty('color', value);
    return partsOf(getComputedStyle(probe).color);
  };
  try {
    return read(colorOf);
  } finally {
    probe.remove();
  }
}

/** What a browser computes is `rgb()`, or `color(srgb …)` for what was mixed; a page may also have named a colour of another space. */
function partsOf(color: string): Color {
  const [first = 0, second = 0, third = 0, alpha = 1] = (color.match(/[\d.]+(?:e[+-]?\d+)?%?/g) ?? []).map((part) => Number.parseFloat(part));
  if (/^rgba?\(/.test(color)) return [first, second, third, alpha];
  if (color.startsWith('color(srgb ')) return [first * 255, second * 255, third * 255, alpha];
  return paintedColor(color);
}

function paintedColor(color: string): Color {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (context) context.fillStyle = color;
  context?.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context?.getImageData(0, 0, 1, 1).data ?? [];
  return [red, green, blue, alpha / 255];
}

/** A colour on paper: what is half transparent is mixed with it. */
function hexOf([red, green, blue, alpha]: Color, paper: Color): string {
  const mixed = [red, green, blue].map((part, place) => Math.round(part * alpha + (paper[place] ?? 0) * (1 - alpha)));
  return `#${mixed.map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0')).join('')}`;
}
