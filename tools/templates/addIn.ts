// How a workbook names the add-in whose pane opens with it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddInReference } from '../../src/xlsx';

/** As Excel names the catalogs that an add-in can come from. */
function catalogOf(catalog: string): Pick<AddInReference, 'store' | 'storeType'> {
  return catalog === 'admin'
    ? { store: 'EXCatalog', storeType: 'EXCatalog' }
    : { store: catalog, storeType: 'FileSystem' };
}

/** The add-in of the project's manifest, installed from `catalog`; undefined for `none`. */
export function addInFrom(catalog: string): AddInReference | undefined {
  if (catalog === 'none') return undefined;
  const manifest = readFileSync(join(import.meta.dirname, '..', '..', 'manifest.xml'), 'utf8');
  const [id, version] = ['Id', 'Version'].map(
    (name) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(manifest)?.[1],
  );
  if (!id || !version) throw new Error('manifest.xml has no Id or no Version');
  return { id, version, ...catalogOf(catalog) };
}
