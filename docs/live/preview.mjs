/** What the page says of itself to the places where it is shared, for the preview that they show. */
import { html } from './html.mjs';

/** The picture that is shown beside a shared link: the wide poster as a PNG, which is what those places can show. */
export const PICTURE = { file: 'share.png', width: 1200, height: 628, alt: 'The three roles with what they pay on average, and the six stages of the roadmap.' };

/**
 * The address of a folder on the web, with a slash at its end.
 *
 * @throws for what is no such address
 */
export function siteAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || /\.html?$/.test(url.pathname)) {
    throw new Error(`--site ${text}: expected the address of the folder in which the page will stand, such as https://example.org/guide/.`);
  }
  return url.href.replace(/\/*$/, '/');
}

/** Title and description; with the `site` at which the page will stand also its address and picture, which are of no use unless they are whole. */
export function previewTags({ title, description, site }) {
  const picture = site && new URL(PICTURE.file, site).href;
  return html`<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">${
    site &&
    html`
<link rel="canonical" href="${site}">
<meta property="og:url" content="${site}">
<meta property="og:image" content="${picture}">
<meta property="og:image:width" content="${PICTURE.width}">
<meta property="og:image:height" content="${PICTURE.height}">
<meta property="og:image:alt" content="${PICTURE.alt}">
<meta name="twitter:card" content="summary_large_image">`
  }`;
}
