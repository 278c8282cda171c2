/** What pages may use: tags, and of their attributes, properties and methods those that are public and described. */
const published = {
  name: 'published',
  packageLinkPhase({customElementsManifest}) {
    for (const {path, declarations, exports} of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({kind}) => kind === 'class')) {
        const {members = [], attributes = [], events = []} = declaration;
        const hidden = new Set(
          members
            .filter(({privacy = 'public', description}) => privacy !== 'public' || !description)
            .map(({name}) => name),
        );
        declaration.members = members.filter(({name}) => !hidden.has(name));
        declaration.attributes = attributes.filter(({fieldName}) => !hidden.has(fieldName));
        declaration.events = events.filter(({name}) => name.startsWith('vcse-'));
        const [, tag] = /\/(vcse-[\w-]+)\.ts$/.exec(path) ?? [];
        if (!tag) continue;
        Object.assign(declaration, {customElement: true, tagName: tag});
        exports.push({
          kind: 'custom-element-definition',
          name: tag,
          declaration: {name: declaration.name, module: path},
        });
      }
    }
  },
};

export default {
  globs: ['src/elements/vcse-*.ts', 'src/elements/chart-element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
