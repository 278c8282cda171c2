// `npm run bench:import`: how long the tool takes from a CSV of 225,889 payments to a checked document, and to Arrow, and how much
// memory. The payments are the study's where its data lie beside the project, else made up; either way in the Treasury's columns.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';

const ROWS = 225_889;
const root = fileURLToPath(new URL('../', import.meta.url));
const tool = join(root, 'dist/publish.js');

if (process.argv[2] === '--run') {
  const {run} = await import(tool);
  const start = performance.now();
  const streams = {out: () => undefined, err: () => undefined};
  const code = await run(process.argv.slice(3), streams);
  const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
  console.log(
    JSON.stringify({
      code,
      seconds: (performance.now() - start) / 1000,
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      megabytes: maxRSS / 1024,
    }),
  );
} else {
  if (!existsSync(tool)) throw new Error('build first: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'vcse-charts-bench-'));
  const at = (name) => join(folder, name);
  writeFileSync(at('payments.csv'), table());
  console.log(
    `${ROWS.toLocaleString('en-GB')} rows, ${size('payments.csv')}; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}`,
  );
  report('CSV to document', ['import', at('payments.csv'), '--out', at('payments.json')]);
  console.log(`  the document: ${size('payments.json')}`);
  const arrow = ['--to', 'arrow', '--table', 'payments', '--out', at('arrow/payments.json')];
  report('document to Arrow', ['convert', at('payments.json'), ...arrow]);

  function size(name) {
    return `${(statSync(at(name)).size / 1e6).toFixed(1)} MB`;
  }
}

function report(what, args) {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--run', ...args], {
    encoding: 'utf8',
  });
  if (child.status) throw new Error(child.stderr);
  const {code, seconds, cpu, megabytes} = JSON.parse(child.stdout);
  if (code) throw new Error(`${what}: exit code ${code}`);
  console.log(
    `${what}: ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of CPU), ${Math.round(megabytes)} MB at most`,
  );
}

/** The payments as a body would publish them: a title, the Treasury's columns, a day, an amount with commas, a total. */
function table() {
  const lines = [
    'Spend over £25,000,,,,,,,',
    'Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount',
  ];
  let pence = 0;
  let number = 0;
  for (const {body, type, area, supplier, amount} of payments()) {
    const day = `${String((number % 28) + 1).padStart(2, '0')}/${String((number % 9) + 4).padStart(2, '0')}/2018`;
    pence += Math.round(amount * 100);
    number += 1;
    const cells = [
      'DHSC',
      body,
      day,
      type,
      area,
      supplier,
      `T${number}`,
      amount.toLocaleString('en-GB', {minimumFractionDigits: 2}),
    ];
    lines.push(
      cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    );
  }
  lines.push(`Total,,,,,,,${(pence / 100).toFixed(2)}`);
  return `${lines.join('\r\n')}\r\n`;
}

function* payments() {
  const source = join(root, '../shared/data/3sc/invoices.csv.gz');
  const other = process.env.VCSE_DATA ? join(process.env.VCSE_DATA, '3sc/invoices.csv.gz') : source;
  if (!existsSync(other)) {
    for (let at = 0; at < ROWS; at += 1)
      yield {
        body: `NHS Example ${at % 189} CCG`,
        type: `TYPE ${at % 787}`,
        area: `AREA ${at % 234}`,
        supplier: `SUPPLIER ${(at * 7919) % 10_562} LTD`,
        amount: 25_000 + ((at * 104_729) % 9_999_999) / 100,
      };
    return;
  }
  const [header = '', ...rows] = gunzipSync(readFileSync(other))
    .toString('utf8')
    .trim()
    .split('\n');
  const names = header.split(',');
  for (const row of rows) {
    const cells = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    );
    const cell = (name) => cells[names.indexOf(name)] ?? '';
    yield {
      body: cell('ccg_name'),
      type: cell('expense_type'),
      area: cell('expense_area'),
      supplier: cell('supplier_name'),
      amount: Number(cell('amount_gbp')),
    };
  }
}
