import { hash as digest } from 'node:crypto';

/** sha256, in hexadecimal digits. */
export const hash = (content: string | Uint8Array): string => digest('sha256', content);
