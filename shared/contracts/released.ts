import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asyncApi } from './asyncapi.ts';
import { contracts } from './catalogue.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

const folder = fileURLToPath(new URL('released/', import.meta.url));
const schemasFolder = `${folder}schemas/`;

/** The JSON Schemas last released. */
export function releasedSchemas(): JsonSchema[] {
  return readdirSync(schemasFolder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(schemasFolder + file, 'utf8')) as JsonSchema);
}

/** Releases the contracts as they stand: their JSON Schemas and the AsyncAPI document, in `released/`. */
export function releaseContracts(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(schemasFolder, { recursive: true });
  for (const contract of contracts)
    writeFileSync(`${schemasFolder}${contract.type}.v${contract.version}.json`, toJson(jsonSchemaOf(contract)));
  writeFileSync(`${folder}asyncapi.json`, toJson(asyncApi()));
}

function toJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
