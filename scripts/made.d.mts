import type {BuildOptions} from 'esbuild';

/** Bundles with esbuild, unless what was made before is still right. */
export function make(options: BuildOptions & {readonly outfile: string}): Promise<void>;
