/**
 * A rollup plugin for the builds that hold a copy of Lit of their own: takes out what no page can reach in them.
 * `docs/decisions/0010-what-the-build-leaves-out.md` says why each may go. Lit is published minified, so a pattern names
 * variables by `\w`; one that is no longer found ends the build, and so tells that Lit has changed.
 */

/** Each: a file of Lit, what is looked for in it, what takes its place. */
const changes = [
  // A page may use its own Lit beside this one, and two policies of one name are refused.
  { file: 'lit-html/lit-html.js', find: /createPolicy\((["'])lit-html\1/, put: 'createPolicy("career-elements"' },

  // Polyfills of shadow DOM, and hydration of what a server has rendered: they get hold of a Lit of the page's own.
  { file: 'lit-html/lit-html.js', find: /\w\.litHtmlPolyfillSupport/, put: 'void 0' },
  { file: 'lit-element/lit-element.js', find: /\w\.litElementPolyfillSupport/, put: 'void 0' },
  { file: 'lit-element/lit-element.js', find: /\w\.litElementHydrateSupport\?/, put: '(void 0)?' },
  { file: '@lit/reactive-element/reactive-element.js', find: /\w\.reactiveElementPolyfillSupport/, put: 'void 0' },

  // Style elements for browsers without style sheets of a script's own. Those end here, before a tag is registered, and go on showing the page's HTML.
  {
    file: '@lit/reactive-element/css-tag.js',
    find: /(\w)=\w\.ShadowRoot&&\(void 0===\w\.ShadyCSS\|\|\w\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    put: '$1=!0',
  },
  { file: '@lit/reactive-element/css-tag.js', find: /export\{/, put: 'new CSSStyleSheet;export{' },

  // Style sheets of the elements are templates without values, each written once. One with a value ends here, when it is loaded.
  {
    file: '@lit/reactive-element/css-tag.js',
    find: /\((\w),\.\.\.\w\)=>\{const \w=1===\w\.length\?.*?security\."\).*?return new (\w)\(\w,\w,\w\)\}/,
    put: '([$1,...more])=>{if(more.length)throw Error();return new $2($1)}',
  },
  { file: '@lit/reactive-element/css-tag.js', find: /if\((this\._\$cssResult\$=!0),\w!==\w\)throw Error\("CSSResult is not constructable[^"]*"\);/, put: '$1;' },
  { file: '@lit/reactive-element/css-tag.js', find: /,this\.t=\w\}/, put: '}' },
  {
    file: '@lit/reactive-element/css-tag.js',
    find: /let \w=this\.o;const \w=this\.t;if\(.*?\}return \w\}(?=toString)/,
    put: 'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
  },

  // Properties that a decorator has listed: the elements list theirs themselves.
  { file: '@lit/reactive-element/reactive-element.js', find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, put: ';' },
  { file: '@lit/reactive-element/reactive-element.js', find: /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?\}(?=this\._\$Eh=new Map)/, put: '' },

  // Properties named by symbols.
  { file: '@lit/reactive-element/reactive-element.js', find: /getOwnPropertySymbols:\w,/, put: '' },
  { file: '@lit/reactive-element/reactive-element.js', find: /\[\.\.\.(\w\(\w\)),\.\.\.\w\(\w\)\]/, put: '$1' },

  // What only a decorator calls or says (`state`), and values that are not reflected for as long as they are the default: no element has such a property.
  { file: '@lit/reactive-element/reactive-element.js', find: /static addInitializer\(\w\)\{.*?\}(?=static get observedAttributes)/, put: '' },
  { file: '@lit/reactive-element/reactive-element.js', find: /,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/, put: '' },
  { file: '@lit/reactive-element/reactive-element.js', find: /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, put: '' },
  { file: '@lit/reactive-element/reactive-element.js', find: /\|\|\w\.useDefault&&\w\.reflect&&.*?(?=\)\)return;this\.C)/, put: '' },
  { file: '@lit/reactive-element/reactive-element.js', find: /\w&&!\(this\._\$Ej\?\?=new Map\)\.has\(\w\)&&\(.*?\)\|\|(?=\(this\._\$AL)/, put: '' },
  { file: '@lit/reactive-element/reactive-element.js', find: /\{useDefault:\w,reflect/, put: '{reflect' },
  { file: '@lit/reactive-element/reactive-element.js', find: /this\.hasUpdated\|\|\w\|\|/, put: 'this.hasUpdated||' },
  { file: '@lit/reactive-element/reactive-element.js', find: /,useDefault:!1/, put: '' },
  { file: '@lit/reactive-element/reactive-element.js', find: /\w\.state&&\(\w\.attribute=!1\),/, put: '' },
  { file: '@lit/reactive-element/reactive-element.js', find: /\?\?this\._\$Ej\?\.get\(\w\)\?\?\w/, put: '' },

  // The list by which Lit, where it is developed with, warns of a second Lit: here that is meant to be.
  { file: 'lit-html/lit-html.js', find: /,\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, put: '' },
  { file: 'lit-element/lit-element.js', find: /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/, put: '' },
  { file: '@lit/reactive-element/reactive-element.js', find: /,\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, put: '' },
];

/**
 * @param {string} code text of a module
 * @param {string} id its path
 * @returns {string | undefined} the text without what is left out; undefined for a module that stays as it is
 * @throws when Lit no longer holds what is looked for
 */
export function leanLit(code, id) {
  const path = id.replaceAll('\\', '/');
  const due = changes.filter(({ file }) => path.endsWith(`/node_modules/${file}`));
  if (due.length === 0) return undefined;
  return due.reduce((text, { file, find, put }) => {
    if (!find.test(text)) throw new Error(`${file} no longer holds ${find}: see scripts/lean-lit.mjs.`);
    return text.replace(find, put);
  }, code);
}

export function leanLitPlugin() {
  const missing = new Set(changes.map(({ file }) => file));
  return {
    name: 'lean-lit',
    transform(code, id) {
      const lean = leanLit(code, id);
      if (lean === undefined) return null;
      missing.delete([...missing].find((file) => id.replaceAll('\\', '/').endsWith(`/${file}`)));
      return { code: lean, map: null };
    },
    buildEnd(error) {
      if (!error && missing.size > 0) this.error(`Lit is not made of the files that are known here: there is no ${[...missing].join(', ')}.`);
    },
  };
}
