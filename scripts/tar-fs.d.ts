/** The one function of tar-fs that is used; the package brings no types. */
declare module 'tar-fs' {
  export function extract(folder: string): NodeJS.WritableStream;
}
