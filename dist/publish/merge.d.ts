import { Manifest } from './manifest.ts';
/**
 * Outputs of several builds → one library, byte for byte that of one build over all their sources. A file that is not
 * what its manifest says is refused before anything is written of its source.
 * @throws Fault where a folder is no output of a build, is damaged, or two of them tell one source differently
 */
export declare function merge(out: string, from: readonly string[], { css }: {
    css: string;
}): Promise<Manifest>;
