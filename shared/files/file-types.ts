import { fileTypeFromBuffer } from 'file-type';

/** The types of file that can be uploaded as evidence or document, each with the extension of a downloaded copy. */
const extensions = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'video/mp4': 'mp4',
} as const;

export type FileType = keyof typeof extensions;
export const fileTypes = Object.keys(extensions) as [FileType, ...FileType[]];

/** The largest file that can be uploaded: 20 MB. */
export const largestFileBytes = 20 * 1024 * 1024;

/** How many bytes of a file's beginning tell its type. */
export const tellingBytes = 4_100;

export function extensionOf(type: FileType): string {
  return extensions[type];
}

/** Whether a file that begins with these bytes is of this type, by its own marks and not by what its sender says. */
export async function beginsAs(beginning: Uint8Array, type: FileType): Promise<boolean> {
  return (await fileTypeFromBuffer(beginning))?.mime === type;
}
