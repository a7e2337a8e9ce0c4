// The process that prints (../render/press.ts starts it).
import { entry } from './index.js';

await import(entry('render/press-process'));
