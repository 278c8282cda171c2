import {html, nothing, type TemplateResult} from 'lit';
import {csv, type CsvHead} from '../export/csv.js';
import {fileName, type FileEnding} from '../export/file-name.js';
import {pngPicture} from '../export/png-picture.js';
import {pngWithText} from '../export/png-with-text.js';
import {saveFile} from '../export/save-file.js';
import type {Picture} from '../export/svg-picture.js';
import {formats} from '../format/formats.js';
import type {Taken} from './actions.js';
import {identityOf} from './identity-of.js';
import {pictureOf, sourceText} from './picture-of.js';

/** A byte order mark tells spreadsheets that a file is UTF-8. */
const MARK = '\uFEFF';

/** The figure as files: its numbers, all that it holds, and its picture. */
export function filesPanel(taken: Taken): TemplateResult {
  const {host, view, table} = taken;
  const {say, bytes} = formats(view.language);
  const data = `${MARK}${csv(table)}`;
  const explained = () => `${MARK}${csv(table, headOf(taken))}`;
  const drawing = host.renderRoot.querySelector<SVGSVGElement>('.drawing svg');
  const save = (ending: FileEnding, type: string, content: string | Blob) => {
    const blob = content instanceof Blob ? content : new Blob([content], {type});
    const {heading} = taken.words;
    saveFile(fileName(heading, [view.provenance.period, 'read', today()], ending), blob);
    host.say(say`Saved: ${ending.toUpperCase()}.`);
  };
  const picture = (made: () => Promise<void>) => () => {
    made().catch(() => host.say(say`This browser could not make the picture. Try the SVG file.`));
  };
  const png = (drawing: SVGSVGElement, scale: number) =>
    picture(async () => {
      const record = await recordOf(taken);
      const blob = await pngPicture(pictureOf(drawing, taken), scale);
      save('png', 'image/png', record ? await withRecord(blob, record) : blob);
    });
  const saveSpec = (spec: Taken['spec']) => {
    spec?.().then(
      (made) => save('vl.json', 'application/json', JSON.stringify(made, undefined, 1)),
      () => host.say(say`This part of the chart could not be loaded.`),
    );
  };
  const size = bytes(new TextEncoder().encode(data).length);
  return html`<div class="actions">
    <button class="button" @click=${() => save('csv', 'text/csv;charset=utf-8', data)}>
      ${say`Data (CSV, ${size})`}
    </button>
    <button class="button" @click=${() => save('csv', 'text/csv;charset=utf-8', explained())}>
      ${say`Data with title and source (CSV)`}
    </button>
    <button
      class="button"
      @click=${() => save('json', 'application/json', JSON.stringify(view, undefined, 1))}
    >
      ${say`Figure (JSON)`}
    </button>
    ${
      taken.spec
        ? html`<button class="button" @click=${() => saveSpec(taken.spec)}>
            ${say`Vega-Lite (JSON)`}
          </button>`
        : nothing
    }
    ${
      drawing
        ? html`<button
              class="button"
              @click=${picture(async () => {
                const record = await recordOf(taken);
                save('svg', 'image/svg+xml', pictureOf(drawing, taken, record).svg);
              })}
            >
              ${say`Picture (SVG)`}
            </button>
            <button class="button" @click=${png(drawing, 2)}>${say`Picture (PNG)`}</button>
            <button class="button" @click=${png(drawing, 3)}>${say`Picture (PNG, large)`}</button>
            <button
              class="button"
              @click=${picture(() => copyPicture(pictureOf(drawing, taken), taken))}
            >
              ${say`Copy picture`}
            </button>`
        : nothing
    }
  </div>`;
}

/** What tells a file's reader what it is, when the page is gone. */
function headOf({words, view}: Taken): CsvHead {
  const {say} = formats(view.language);
  return [
    [say`Title`, words.heading],
    [say`Shows`, words.subtitle],
    ...words.notes.map((note) => [say`Note`, note] as const),
    [say`Source`, sourceText(words)],
    [say`Read on`, today()],
  ];
}

/** What the figure is made from, as a text for its files; none where the browser does not tell. */
async function recordOf({host, view}: Taken): Promise<string | undefined> {
  const identity = await identityOf(host, view);
  return identity && JSON.stringify(identity);
}

async function withRecord(png: Blob, record: string): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  return new Blob([pngWithText(bytes, 'vcse-charts', record)], {type: png.type});
}

async function copyPicture(picture: Picture, {host}: Taken): Promise<void> {
  const {say} = formats(host.language);
  try {
    const {clipboard} = navigator;
    const item = new ClipboardItem({'image/png': pngPicture(picture, 2)});
    await clipboard.write([item]);
    host.say(say`Picture copied.`);
  } catch {
    host.say(say`This page may not copy pictures. Download it instead.`);
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
