/** What editors and documentation read about the elements: `dist/custom-elements.json`. */

const definition = /^src\/define\/([a-z]+-[a-z-]+)\.ts$/;
const tagOf = (module) => {
  const tag = definition.exec(module.path)?.[1];
  return tag && module.exports?.length > 0 && tag !== 'built-in-guide' ? tag : undefined;
};

/** Tags are registered in `src/define/`, away from their classes; this brings the two together. */
const tags = {
  name: 'tags',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const elements = modules.flatMap((module) => (module.declarations ?? []).filter((each) => each.customElement));
    for (const module of modules) {
      const tag = tagOf(module);
      const element = tag && elements.find(({ name }) => module.exports.some((each) => each.name === name));
      if (!element) continue;
      element.tagName = tag;
      module.exports.push({ kind: 'custom-element-definition', name: tag, declaration: { name: element.name, module: 'dist/index.js' } });
    }
  },
};

/** Sources are not part of the package: a class is imported from the entry, a tag is registered by its own. */
const paths = {
  name: 'paths-of-the-package',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules.filter((module) => module.declarations?.some((each) => each.customElement));
    const registering = customElementsManifest.modules.filter(tagOf);
    const classes = {
      kind: 'javascript-module',
      path: 'dist/index.js',
      declarations: elements.flatMap((module) => module.declarations.filter((each) => each.customElement)),
      exports: elements.flatMap((module) => module.exports.filter(({ name }) => module.declarations.some((each) => each.customElement && each.name === name))),
    };
    for (const each of classes.exports) each.declaration.module = classes.path;
    for (const member of classes.declarations.flatMap(({ members, attributes, superclass, mixins }) => [members, attributes, superclass, mixins].flat())) {
      if (member?.inheritedFrom?.module?.includes('src/')) delete member.inheritedFrom;
      if (member?.module?.includes('src/')) delete member.module;
    }
    for (const module of registering) {
      module.path = `dist/${tagOf(module)}.js`;
      for (const each of module.exports) each.declaration.module = classes.path;
    }
    customElementsManifest.modules = [classes, ...registering];
  },
};

/** `#private` and protected members are nobody's business outside. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
      declaration.members = declaration.members?.filter((member) => !member.name.startsWith('#') && !['private', 'protected'].includes(member.privacy));
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, tags, paths],
};
