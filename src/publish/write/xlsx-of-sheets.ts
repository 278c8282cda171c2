import {strToU8, zipSync} from 'fflate';

/** A rule for the cells of a column, below its header. */
export interface SheetList {
  /** The words themselves, or the first column of another sheet. */
  readonly words: readonly string[] | {readonly sheet: string};
  /** Whether a spreadsheet refuses other words, or asks. */
  readonly strict: boolean;
}

/** A column of a sheet. */
export interface SheetHead {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Shown beside a cell that is chosen. */
  readonly prompt?: string | undefined;
  readonly list?: SheetList | undefined;
}

/** A sheet of texts and numbers. */
export interface SheetContent {
  readonly name: string;
  readonly head: readonly SheetHead[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Long texts are broken over lines. */
  readonly wrapped?: true;
}

/** Rows that a list reaches down to, and the words that it takes from another sheet. */
const LAST = 5_000;
const WORDS = 1_001;

/** The longest prompt and title of a prompt that a spreadsheet shows. */
const PROMPT = 255;
const PROMPT_TITLE = 32;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Styles of cells: plain, header, text that is broken over lines. */
const PLAIN = 0;
const HEADER = 1;
const WRAPPED = 2;

/**
 * A workbook, whose headers stand still and whose columns offer lists of words. Every cell but numbers is text, so that no spreadsheet turns
 * what stands in it into a date or a formula. The same sheets give the same bytes.
 *
 * @see ECMA-376, Part 1, 18.2 (workbook), 18.3 (worksheets), 18.3.1.32 (data validation), 18.8 (styles)
 */
export function xlsxOfSheets(
  sheets: readonly SheetContent[],
  {title}: {readonly title: string},
): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${sheets
      .map(
        (_, at) =>
          `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(
        ({name}, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}relationships">${sheets
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6ECF2"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(sheet);
  });
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(`${XML}${text}`)]);
  // The first day that the format knows, by the clock on the wall, as the format has it.
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, {
    level: 9,
    mtime: new Date(1980, 0, 1),
  });
}

function worksheet({head, rows, wrapped}: SheetContent): string {
  const columns = head
    .map(({width}, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const header = rowText(
    1,
    head.map(({title}) => title),
    HEADER,
  );
  const body = rows.map((row, at) => rowText(at + 2, row, wrapped ? WRAPPED : PLAIN));
  const rules = head.flatMap((column, at) => ruleText(column, columnName(at)));
  const validations = rules.length
    ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
    : '';
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${header}${body.join('')}</sheetData>${validations}</worksheet>`;
}

function rowText(line: number, cells: readonly (string | number)[], style: number): string {
  const filled = cells.map((cell, at) => {
    const place = `${columnName(at)}${line}`;
    if (cell === '') return '';
    return typeof cell === 'number'
      ? `<c r="${place}" s="${style}"><v>${cell}</v></c>`
      : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${line}">${filled.join('')}</row>`;
}

function ruleText({title, prompt, list}: SheetHead, column: string): readonly string[] {
  if (prompt === undefined && !list) return [];
  const words = list?.words;
  const formula =
    words === undefined
      ? ''
      : `<formula1>${escaped('sheet' in words ? `'${words.sheet}'!$A$2:$A$${WORDS}` : `"${words.join(',')}"`)}</formula1>`;
  const asked = prompt
    ? ` showInputMessage="1" promptTitle="${escaped(title.slice(0, PROMPT_TITLE))}" prompt="${escaped(prompt.slice(0, PROMPT))}"`
    : '';
  const refused = list
    ? ` type="list" showErrorMessage="1" errorStyle="${list.strict ? 'stop' : 'warning'}" errorTitle="Not in the list" error="${escaped(listedWhere(list))}"`
    : '';
  return [
    `<dataValidation${refused}${asked} allowBlank="1" sqref="${column}2:${column}${LAST}">${formula}</dataValidation>`,
  ];
}

function listedWhere({words}: SheetList): string {
  return 'sheet' in words
    ? `Choose a word of the list, or add it to the sheet ${words.sheet} first.`
    : `Choose one of: ${words.join(', ')}.`;
}

/** `A` to `Z`, then `AA`. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`;
}

/** Text for XML, without the characters that it may not hold. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
