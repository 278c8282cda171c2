// `npm run examples`: what the examples in frameworks and in the templates of public sites need beside this project:
// their packages, this package as `npm run build` left it, and the templates' styles.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);
const folder = new URL('examples/frameworks/', root);
const packages = new URL('node_modules/', folder);
const built = new URL('examples/hosts/built/', root);

/** Styles and scripts of the page templates, where their packages keep them. */
const templates = {
  govuk: 'govuk-frontend/dist/govuk/govuk-frontend.min',
  nhsuk: 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min',
};

/**
 * Installs what the lock file of the examples says, unless it is here.
 *
 * @returns whether all is there; false where the registry is out of reach
 */
export async function installExamples() {
  const stamp = new URL('.installed', packages);
  const lock = await readFile(new URL('package-lock.json', folder));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (!existsSync(stamp) || (await readFile(stamp, 'utf8')) !== hash) {
    const {status} = spawnSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], {
      cwd: fileURLToPath(folder),
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) return false;
    await writeFile(stamp, hash);
  }
  await copyPackage();
  await copyTemplates();
  return true;
}

/** What a stranger would install: a copy, because a link would look for frameworks in this project. */
async function copyPackage() {
  const target = new URL('vcse-charts/', packages);
  await rm(target, {recursive: true, force: true});
  await mkdir(target);
  for (const path of ['package.json', 'custom-elements.json', 'dist'])
    await cp(new URL(path, root), new URL(path, target), {recursive: true});
}

/** Without the fonts of GOV.UK and the NHS, which only their own sites may use: the next family in the list stands in. */
async function copyTemplates() {
  await mkdir(built, {recursive: true});
  for (const [name, path] of Object.entries(templates)) {
    const sheet = await readFile(new URL(`${path}.css`, packages), 'utf8');
    await writeFile(new URL(`${name}.css`, built), sheet.replace(/@font-face\s*\{[^}]*\}/g, ''));
    await cp(new URL(`${path}.js`, packages), new URL(`${name}.js`, built));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await installExamples())) {
  console.error('The packages of the examples could not be installed: npm says why above.');
  process.exitCode = 1;
}
