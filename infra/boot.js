/**
 * Starts a script of the project on the Node version that the project pins, whatever Node the machine has:
 * `node infra/boot.js infra/start.ts …`. Plain JavaScript without packages, for nothing is installed yet when it runs.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;
const pinnedNode = 'v24.';
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
/** kafkajs 2.2.4 sets a timer in the past with each client, and Node 24 says so on the terminal. */
const quiet = ['--disable-warning=TimeoutNegativeWarning'];
const installedLock = join(root, 'node_modules', '.odr-installed-lock');

function fail(message) {
  console.error(message);
  process.exit(1);
}

function checkMachine() {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    fail(
      `Node ${process.versions.node} is too old. Install Node ${oldestNode} or newer (https://nodejs.org) and start again.`,
    );
  }
  if (spawnSync('npm', ['--version'], { shell: windows }).status !== 0) {
    fail('npm was not found. Install it (it comes with Node, https://nodejs.org) and start again.');
  }
}

/** Installs the packages when the lock file is not the one that was installed last. */
function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(installedLock) && readFileSync(installedLock, 'utf8') === wanted) return;
  console.log('Installing packages …');
  const npm = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: root, shell: windows, stdio: 'inherit' });
  if (npm.status !== 0) {
    fail(
      'npm ci failed, its reason stands above. Check the network, the proxy and the free disk space, and start again.',
    );
  }
  writeFileSync(installedLock, wanted);
}

/** The package `node` fetches its binary in an install script, which a machine can have switched off. */
function checkPinnedNode() {
  const version = existsSync(node) ? (spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? '').trim() : '';
  if (!version.startsWith(pinnedNode)) {
    fail(
      `The pinned Node (${pinnedNode}x) is not in node_modules, found ${version || 'none'}. ` +
        'Allow install scripts (npm config set ignore-scripts false), run `npm rebuild node` and start again.',
    );
  }
}

/** Runs the script with this terminal; the extra channel tells it when this process is gone, however it went. */
function run(script, args) {
  const child = spawn(node, [...quiet, join(root, script), ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: bin + delimiter + (process.env.PATH ?? '') },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`${script} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

const [script, ...args] = process.argv.slice(2);
if (script === undefined) fail('Which script? For example: node infra/boot.js infra/start.ts');
checkMachine();
install();
checkPinnedNode();
run(script, args);
