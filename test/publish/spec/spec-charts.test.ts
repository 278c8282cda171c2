import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {LitElement} from 'lit';
import 'lit';
import type {ChartDetails} from '../../../src/elements/chart-tools.js';
import type {ChartKit} from '../../../src/elements/chart-element.js';
import {boundariesOf} from '../../../src/publish/spec/boundaries-of.js';
import {openDocument} from '../../../src/publish/documents/open-document.js';
import {specCharts} from '../../../src/publish/spec/spec-charts.js';
import type {FigureView} from '../../../src/view/figure.js';

// What the elements ask of a browser when they are made; Lit has looked whether it is in one before.
const {prototype} = class {
  observe() {}
};
globalThis.ResizeObserver ??= Object.assign(function () {}, {prototype}) as never;
globalThis.ShadowRoot ??= class {} as never;

type AnyElement = Readonly<Record<string, unknown>> & {
  readonly contract: (input: unknown, options: {name: string}) => Promise<unknown>;
  kit(): Promise<ChartKit<unknown, FigureView>>;
};

type ElementClass = (new () => AnyElement) &
  Pick<typeof LitElement, 'elementProperties' | 'observedAttributes'>;

/** An element's class, by the name that follows `vcse-` in its tag. */
async function classOf(type: string): Promise<ElementClass> {
  const module = (await import(`../../../src/elements/vcse-${type}.ts`)) as Readonly<
    Record<string, ElementClass>
  >;
  const [found] = Object.values(module);
  if (!found) throw new Error(`no element ${type}`);
  return found;
}

const datasets = new URL('../../../datasets/', import.meta.url);

test('every setting is an attribute of its element, of the same type', async () => {
  for (const [type, {settings}] of Object.entries(specCharts)) {
    const Element = await classOf(type);
    const element = new Element();
    // Lit lists the properties of a class when a browser asks for its attributes.
    assert.ok(Element.observedAttributes.length);
    for (const {property, attribute, type: kind} of settings) {
      const declared = Element.elementProperties.get(property);
      assert.ok(declared, `${type} has no ${property}`);
      assert.equal(declared.attribute ?? property, attribute, `${type} ${property}`);
      const expected = {text: undefined, number: Number, flag: Boolean}[kind];
      assert.equal(declared.type, expected, `${type} ${property}`);
      if (kind === 'flag') assert.equal(element[property], false);
    }
  }
});

test('without settings each chart gives the specification that its element gives', async () => {
  for (const [type, file] of [
    ['distribution', 'ccg-spend-2018-19.json'],
    ['reach', 'vcse-reach-2018-19.json'],
    ['trend', 'ccg-quarterly-2018-19.json'],
    ['insight', 'insight-nhs-feedback-2021-22.json'],
    ['network', 'network-calderdale-2022.json'],
    ['network', 'network-vcse-2018-19.json'],
    ['scorecard', 'scorecard-commissioners-2018-19.json'],
    ['survey', 'survey-agreement.json'],
    ['journeys', 'insight-journeys-example.json'],
  ] as const) {
    const document = await openDocument(new URL(file, datasets).pathname);
    const made = await specCharts[type]?.spec({document, name: file}, {});
    const Element = await classOf(type);
    const element = new Element();
    // In a browser it would have the room of a page.
    Object.defineProperty(element, 'width', {value: 960, writable: true});
    const read = await element.contract(document, {name: file});
    const kit = await element.kit();
    const view = kit.view(read);
    const {spec} = (await import(`../../../src/elements/${type}-details.ts`)) as ChartDetails<
      FigureView,
      unknown
    >;
    if (!view || !spec) throw new Error(`no figure of ${file}`);
    assert.deepEqual(made, (await spec())(view, kit.describe(view)), file);
  }
});

test('every form and layout has a specification', async () => {
  const of = async (file: string) => ({
    document: await openDocument(new URL(file, datasets).pathname),
    name: file,
  });
  const spend = await of('ccg-spend-2018-19.json');
  for (const form of ['ranked', 'tail', 'lorenz', 'histogram'])
    assert.ok(await specCharts['distribution']?.spec(spend, {form}), form);
  assert.ok(await specCharts['distribution']?.spec(spend, {form: 'stacked', measure: 'share'}));
  const network = await of('network-three-patterns.json');
  for (const form of ['force', 'levels', 'matrix'])
    assert.ok(await specCharts['network']?.spec(network, {form}), form);
  const comments = await of('insight-nhs-feedback-2021-22.json');
  for (const form of ['themes', 'time', 'places', 'matrix'])
    assert.ok(await specCharts['insight']?.spec(comments, {form}), form);
  const sites = await of('scorecard-table-4.json');
  assert.ok(await specCharts['scorecard']?.spec(sites, {layout: 'quartiles'}));
  const peers = await of('scorecard-commissioners-2018-19.json');
  assert.ok(await specCharts['scorecard']?.spec(peers, {layout: 'spine'}));
});

test('a map has the classes of its scheme, people where they are asked for, and shapes', async () => {
  const path = new URL('ccg-spend-2018-19.json', datasets).pathname;
  const document = await openDocument(path);
  const boundaries = await boundariesOf(document, path, undefined);
  assert.equal(boundaries?.name, 'ccg-2018.topo.json');
  const source = {document, name: 'ccg-spend-2018-19.json', boundaries};
  const spec = await specCharts['map']?.spec(source, {scheme: 'natural', classes: 4});
  const {color} = (spec?.['encoding'] ?? {}) as {
    color?: {scale: {domain: readonly number[]}};
  };
  assert.equal(color?.scale.domain.length, 3);
  const people = await specCharts['map']?.spec(source, {measure: 'population'});
  assert.match(JSON.stringify(people), /Residents/);
});
