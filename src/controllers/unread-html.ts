/** What an author put into an element and the element cannot read. Loaded on use. */
import { GuideError } from '../guide/error.js';
import { describe } from '../guide/issue.js';

const tag = (name: string) => `<${name}>`;

/** An empty list has no items: that is data. Throws `GuideError` for a table without rows, and for a list or a table where the element reads none; `html` selects what it reads. */
export function unreadHtml(unread: Element, host: Element, html: string): readonly never[] {
  const name = unread.localName;
  const isRead = unread.matches(html);
  if (isRead && name !== 'table') return [];
  const readable = html.split(', ').map(tag).join(' or ');
  const expected = isRead ? 'a row of column names and at least one row below it' : `${readable}, or data-fallback on what only stands in without JavaScript`;
  throw new GuideError([describe(`${host.localName} > ${name}`, expected, isRead ? 'none' : tag(name))]);
}
