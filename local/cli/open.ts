import {basename, extname} from 'node:path';
import {openHost, type Host} from '../host';
import {bundleText} from './bundle';
import {readBytes} from './files';

/** A host with the built add-on and the file as its active sheet, named after it. @throws Failure for a bad file. */
export function openFile(
  file: string,
  place: {readonly locale: string; readonly timeZone: string},
): Host {
  // The file first: a wrong name should not wait for a build.
  const bytes = readBytes(file);
  const host = openHost({...place, code: bundleText(), userLocale: place.locale.slice(0, 2)});
  host.openCsv(bytes, basename(file, extname(file)).slice(0, 100) || 'Data');
  return host;
}
