// node test/bench/hashing.ts PATH…: reads and hashes every file, and nothing else.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const files = process.argv.slice(2).flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [path],
);
console.log(hash('sha256', files.map((file) => hash('sha256', readFileSync(file))).join('')));
