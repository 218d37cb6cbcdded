/** What `<mind-map>` says where it is saved as a file, and on paper. Numbers arrive formatted. */
export const mindMapExport = {
  formats: {
    svg: 'SVG picture',
    png: 'PNG picture',
    tall: 'PNG picture, tall (2:3)',
    markdown: 'Markdown',
    opml: 'OPML',
    freemind: 'FreeMind',
    json: 'JSON',
  },
  /** The map is shown inside a page that lets no file be saved. */
  notAllowed: 'This page does not let the map be saved as a file. Open it in a window of its own.',
  /** It may be so, and nothing tells. */
  perhapsNotAllowed: 'If no file has come: this page may not let the map be saved. Open it in a window of its own.',
  /** `reason` is what the browser says, in English. */
  failed: (reason: string): string => `The file could not be made: ${reason}`,
  /** On paper, under a map that is too large for it. */
  printedPart: (shown: string): string => `This is the part of the map that was in view. All of it has ${shown} nodes: fold branches to print it whole.`,
};

export type MindMapExportStrings = typeof mindMapExport;
