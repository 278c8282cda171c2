import {html, type TemplateResult} from 'lit';
import {fileName} from '../export/file-name.js';
import {pngPicture} from '../export/png-picture.js';
import {saveFile} from '../export/save-file.js';
import {socialPicture, socialSizes, type SocialSize} from '../export/social-picture.js';
import {formats} from '../format/formats.js';
import type {Language} from '../format/messages.js';
import type {Sheet} from '../view/sheet.js';
import {tellAuthor} from './tell-author.js';

/** A sheet that can be taken along. */
export interface SheetHost {
  readonly language: Language;
  readonly localName: string;
  toSheet(): Promise<Sheet>;
  /** Says something to readers, once. */
  say(words: string): void;
}

/** Ways to take a sheet along: on paper or as PDF, and as pictures for other sites, each with its words. */
export function sheetDownloads(host: SheetHost): TemplateResult {
  const {say} = formats(host.language);
  const named: readonly (readonly [SocialSize, string])[] = [
    ['square', say`Square picture`],
    ['wide', say`Wide picture`],
    ['tall', say`Tall picture`],
  ];
  const save = (size: SocialSize, ending: 'png' | 'svg') => () => {
    saved(host, size, ending).then(
      () => host.say(say`Saved: ${ending.toUpperCase()}.`),
      (error: unknown) => {
        host.say(say`The picture could not be made.`);
        tellAuthor(`${host.localName}: ${error instanceof Error ? error.message : 'no picture'}`);
      },
    );
  };
  return html`<div class="actions">
      <button class="button" part="button" @click=${() => print()}>
        ${say`Print, or save as PDF`}
      </button>
      ${named.map(
        ([size, name]) =>
          html`<button class="button" part="button" @click=${save(size, 'png')}>
              ${name} (PNG)
            </button>
            <button class="button" part="button" @click=${save(size, 'svg')}>
              ${name} (SVG)
            </button>`,
      )}
    </div>
    <p>
      ${say`A PNG comes with a text file: the words to put beside it for people who do not see it.`}
    </p>`;
}

async function saved(host: SheetHost, size: SocialSize, ending: 'png' | 'svg'): Promise<void> {
  const sheet = await host.toSheet();
  const {svg, alternative} = socialPicture(sheet, size);
  const today = new Date().toISOString().slice(0, 10);
  const nameOf = (kind: 'png' | 'svg' | 'txt') => fileName(sheet.title, [size, today], kind);
  if (ending === 'svg') return saveFile(nameOf('svg'), new Blob([svg], {type: 'image/svg+xml'}));
  saveFile(nameOf('png'), await pngPicture({svg, ...socialSizes[size]}, 1));
  saveFile(nameOf('txt'), new Blob([alternative], {type: 'text/plain;charset=utf-8'}));
}
