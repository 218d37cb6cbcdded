/** A rollup plugin that shortens the CSS and the markup in tagged templates, without changing what they mean. */

const quoted = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;

function shortenRules(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    // A declaration's colon only, after its name: `a :hover` is not `a:hover`.
    .replace(/([{;])([\w-]+): /g, '$1$2:')
    .replace(/;}/g, '}');
}

const shorten = {
  // What is quoted is shown to people.
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, ' ')
      .split(quoted)
      .map((part, index) => (index % 2 === 1 ? part : shortenRules(part)))
      .join(''),
  // A line break between two inline elements is a space on the screen, so one space stays.
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
};
shorten.svg = shorten.html;

function* nodesOf(node) {
  if (Array.isArray(node)) {
    for (const each of node) yield* nodesOf(each);
  } else if (typeof node?.type === 'string') {
    yield node;
    for (const value of Object.values(node)) if (typeof value === 'object') yield* nodesOf(value);
  }
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(css|html|svg)\s*`/.test(code)) return null;
      const quasis = [];
      for (const node of nodesOf(this.parse(code))) {
        const short = node.type === 'TaggedTemplateExpression' && shorten[node.tag.name];
        if (short) for (const quasi of node.quasi.quasis) quasis.push({ quasi, short });
      }
      let result = code;
      for (const { quasi, short } of quasis.sort((a, b) => b.quasi.start - a.quasi.start)) {
        result = result.slice(0, quasi.start) + short(result.slice(quasi.start, quasi.end)) + result.slice(quasi.end);
      }
      return { code: result, map: null };
    },
  };
}
