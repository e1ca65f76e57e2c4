const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What the library of scenarios and the keeping of work say. */
export const library = {
  'library.heading': 'Yours',
  'library.readyMade': 'Ready-made',
  'library.empty':
    'No scenario is saved yet. Save the one on the page, and it stays in this browser, on this device.',
  'library.loading': 'Opening the library…',
  'library.name': 'Save the scenario on the page as',
  'library.save': 'Save',
  'library.saveNew': 'Save as new',
  'library.nameMissing': 'Give it a name of 1 to 120 characters.',
  'library.search': 'Search names and tags',
  'library.order': 'Sort',
  'library.order.newest': 'newest first',
  'library.order.oldest': 'oldest first',
  'library.order.name': 'by name',
  'library.found': ({ count }: { count: number }) =>
    count === 0 ? 'No scenario matches.' : `${counted(count, 'scenario', 'scenarios')} shown.`,
  'library.onPage': 'on the page',
  'library.kept': 'kept for you before it was saved',
  'library.unfinished': 'has entries to be mended',
  'library.more': ({ name }: { name: string }) => `Rename, tag, copy or delete “${name}”`,
  'library.rename': 'Name',
  'library.tags': 'Tags, separated by commas',
  'library.apply': 'Apply',
  'library.duplicate': 'Duplicate',
  'library.delete': 'Delete',
  'library.deleted': ({ name }: { name: string }) => `“${name}” is deleted.`,
  'library.undo': 'Undo',
  'library.undoDelete': ({ name }: { name: string }) => `Undo: bring “${name}” back`,
  'library.restored': ({ name }: { name: string }) => `“${name}” is back.`,
  'library.changed': ({ name }: { name: string }) => `“${name}” is changed.`,
  'library.duplicated': ({ name }: { name: string }) => `“${name}” is added.`,
  'library.export': 'Export all',
  'library.exported': ({ count }: { count: number }) =>
    `The library is saved as ${count} files. To bring it back, import each of them.`,
  'library.import': 'Import…',
  'library.imported': ({ added, known }: { added: number; known: number }) =>
    `${added === 0 ? 'Nothing new' : counted(added, 'scenario', 'scenarios')} added${
      known === 0 ? '' : `; ${counted(known, 'was', 'were')} here already`
    }.`,
  'library.refused': ({ count }: { count: number }) =>
    `${counted(count, 'scenario was', 'scenarios were')} refused:`,
  'library.refusedOne': ({ name, reason }: { name: string; reason: string }) =>
    name === '' ? reason : `${name}: ${reason}`,
  'library.file.tooLarge': 'The file is too large for a library. Nothing was taken in.',
  'library.file.notJson': ({ line, column }: { line: string; column: string }) =>
    `The file is not JSON: line ${line}, column ${column}. Nothing was taken in.`,
  'library.file.noLibrary':
    'The file is neither a library nor a scenario of Relève. Nothing was taken in.',
  'library.file.newer': 'The file comes from a newer Relève. Update Relève to import it.',
  'library.file.unread': 'The file could not be read. Nothing was taken in.',

  'library.saved': ({ name }: { name: string }) =>
    `“${name}” is saved in your library, in this browser. It opens from the name at the top of the page.`,
  'library.notSaved': ({ reason }: { reason: string }) =>
    `The scenario could not be saved. ${reason} Take it away as a file to be sure of it.`,
  'library.conflict': ({ name, moment }: { name: string; moment: string }) =>
    `“${name}” was saved from another tab at ${moment}, after this page opened it. Which one do you want?`,
  'library.keepCopy': 'Keep mine as a copy',
  'library.replace': 'Replace it with mine',
  'library.copyOf': ({ name }: { name: string }) => `${name} (copy)`,
  'library.undoName': 'Name',
  'library.undoOpen': 'Open a scenario',
  'library.back': ({ moment }: { moment: string }) => `Your work of ${moment} is back.`,
  'library.afresh': 'Start afresh',
  'library.behind': ({ moment }: { moment: string }) =>
    `Your work of ${moment} is kept in your library.`,
  'library.openIt': 'Open it',
  'library.notKept': ({ reason }: { reason: string }) =>
    `Your work is not kept when this page is closed. ${reason} Everything else works as before; Take away saves the scenario as a file.`,
  'library.error.unavailable':
    'The browser keeps nothing for this page: the window is private, or storage is switched off.',
  'library.error.full': 'The browser has no room left: delete scenarios that are no longer needed.',
  'library.error.newer': 'Another tab runs a newer Relève: reload this page.',
  'library.error.conflict': 'Another tab has saved it since.',
  'library.error.gone': 'It is no longer in the library: it was deleted in another tab.',
  'library.error.unreadable':
    'This scenario of the library cannot be read by this version of Relève. It is still there.',
} as const;
