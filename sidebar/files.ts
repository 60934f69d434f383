/** Text that leaves the panel: a file to download, the clipboard. */

/** @param name as the file is called; what no file may be called is left out */
export const download = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], {type: 'text/csv;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()}.csv`;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser may ask where to put it first.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
};

/** A frame has the clipboard only where the page around it lends it; the old way works without. @returns whether it is there */
export const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
};

const copyFromField = (text: string): boolean => {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = text;
  field.setAttribute('readonly', '');
  field.style.position = 'fixed';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
};
