import { fileURLToPath } from 'node:url';
import { readLanguage } from '../../pipeline/render/language/read.ts';

export const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

/** The languages that come with the program. */
export const [ZH, EN] = [readLanguage(TEMPLATES, 'zh-CN'), readLanguage(TEMPLATES, 'en')];
