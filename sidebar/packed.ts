/** What the build has packed (scripts/sidebar.ts): texts, formulas and style would be half of Sidebar.html. */

/** @param packed JSON, gzip, base64 */
export const unpacked = async (packed: string): Promise<unknown> => {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(text).json();
};
