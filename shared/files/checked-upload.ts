import { createHash } from 'node:crypto';
import { beginsAs, tellingBytes } from './file-types.ts';
import type { UploadGrant } from './signed-url.ts';

/** Why an upload was not taken. */
export type UploadFault = 'TOO_LARGE' | 'WRONG_TYPE' | 'WRONG_HASH';

export class UploadRefused extends Error {
  override name = 'UploadRefused';
  readonly fault: UploadFault;

  constructor(fault: UploadFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Passes bytes on while they are what was granted. Length and type are judged as they come, the hash at the end: whoever takes
 * the bytes keeps them only once this has ended.
 *
 * @throws UploadRefused
 */
export async function* checkedUpload(
  source: AsyncIterable<Buffer>,
  { contentType, maxBytes, sha256 }: UploadGrant,
): AsyncGenerator<Buffer, void> {
  const hash = createHash('sha256');
  let size = 0;
  let beginning = Buffer.alloc(0);
  const refuseWrongType = async () => {
    if (!(await beginsAs(beginning, contentType))) throw new UploadRefused('WRONG_TYPE');
  };

  for await (const chunk of source) {
    size += chunk.length;
    if (size > maxBytes) throw new UploadRefused('TOO_LARGE');
    hash.update(chunk);
    if (beginning.length < tellingBytes) {
      beginning = Buffer.concat([beginning, chunk]);
      if (beginning.length >= tellingBytes) await refuseWrongType();
    }
    yield chunk;
  }
  if (beginning.length < tellingBytes) await refuseWrongType();
  if (hash.digest('hex') !== sha256) throw new UploadRefused('WRONG_HASH');
}
