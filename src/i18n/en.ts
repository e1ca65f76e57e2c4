const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/**
 * What the page says, in English. A message is a text, or a function of what it speaks about. What a
 * setting is called and means comes from the schema, names come from the scenario.
 */
export const en = {
  'page.product': 'Relève',
  'page.title': ({ name }: { name: string }) => `${name} · Relève`,
  'page.skip': 'Skip to the answer',
  'page.answer': 'Answer',
  'page.scenario': 'Scenario',
  'page.toScenario': 'Change the scenario',
  'page.results': 'Figures and plots',
  'page.drop': 'Drop the scenario file to open it',

  'header.choose': 'Choose another scenario',
  'header.tools': 'Tools',
  'header.undo': ({ label }: { label: string }) => `Undo: ${label}`,
  'header.redo': ({ label }: { label: string }) => `Redo: ${label}`,
  'header.nothingToUndo': 'Nothing to undo',
  'header.nothingToRedo': 'Nothing to redo',
  'header.theme': ({ theme }: { theme: string }) => `Colours: ${theme}. Change`,
  'header.save': 'Save',
  'header.isSaved': 'Saved',
  'header.saveHint': 'Save the scenario in your library (Ctrl+S)',
  'header.saveChanges': 'Save the changes in your library (Ctrl+S)',
  'header.share': 'Share',
  'header.takeAway': 'Take away',
  'theme.auto': 'as the system',
  'theme.light': 'light',
  'theme.dark': 'dark',

  'undo.open': 'Open a scenario',
  'undo.openLink': 'Open a link',
  'undo.openFile': 'Open a file',

  'notice.demonstration': ({ name }: { name: string }) =>
    `What you see instead is the demonstration “${name}”, not what the sender saw.`,
  'notice.kept': 'What was on the page is still there.',
  'notice.nothingShown': 'Nothing is shown until the page around this one has a link that opens.',
  'notice.openToday': 'Open it as it would be today',

  'notice.fileUnread': ({ name }: { name: string }) =>
    `The file “${name}” could not be read, or is too large for a scenario. What was on the page is still there.`,
  'notice.fileRefused': ({ name }: { name: string }) =>
    `The file “${name}” is not a scenario that Relève can run. What was on the page is still there.`,
  'notice.otherEngine': ({ theirs, ours }: { theirs: string; ours: string }) =>
    `The figures in the file were made by engine ${theirs}; this page computes with ${ours}: numbers may differ.`,
  'notice.filePicture': ({ name }: { name: string }) =>
    `“${name}” is a picture of a plot and holds no scenario. Open the scenario or the results instead: the files that end in .json under Take away. What was on the page is still there.`,
  'notice.fileTable': ({ name }: { name: string }) =>
    `“${name}” is a table of figures and does not hold the scenario they come from. Open the scenario or the results instead: the files that end in .json under Take away. What was on the page is still there.`,
  'notice.fileReport': ({ name }: { name: string }) =>
    `“${name}” is a report to be read. Follow the link on its last page, or open the scenario or the results: the files that end in .json under Take away. What was on the page is still there.`,
  'notice.more': ({ count }: { count: number }) => `and ${count} more`,
  'notice.dismiss': 'Put this message away',

  'dialog.close': 'Close',
  'scenarios.heading': 'Scenarios',
  'scenarios.drop': 'A scenario file can also be dropped anywhere on the page.',
  'file.open': 'Open a file…',

  'share.heading': 'Share what you see',
  'share.link': 'Link',
  'share.copy': 'Copy',
  'share.copied': 'Copied.',
  'share.copyByHand': 'The browser does not let the page copy. The link is selected: press Ctrl+C.',
  'share.arrives': ({ characters, everywhere }: { characters: string; everywhere: string }) =>
    `${characters} characters: it arrives whole everywhere (${everywhere} and any browser).`,
  'share.arrivesHere': (told: { characters: string; survives: string; fails: string }) =>
    `${told.characters} characters: it arrives whole in ${told.survives === '' ? '' : `${told.survives} and `}any browser; ${told.fails} may cut it, so send the scenario as a file there (Take away).`,
  'share.contents': 'The link holds the whole scenario: names, numbers and seed.',
  'share.withFingerprint': ({ fingerprint }: { fingerprint: string }) =>
    `It also holds the fingerprint ${fingerprint} of the figures you see: whoever opens it runs the same simulation and is told whether the figures agree.`,
  'share.withoutFingerprint':
    'It holds no fingerprint of the figures yet, since the simulation has not come to its end; open this again when it has.',
  'share.draftIsInvalid':
    'Some entries are not valid. The link holds the scenario as it was before them.',
  'share.privacy':
    'Nothing is sent to any server: what follows # in an address stays in the browser. The link is now in the address bar too.',

  'takeAway.heading': 'Take away',
  'takeAway.figuresHeading': 'Figures (CSV)',
  'takeAway.scenarioHeading': 'Results and scenario (JSON)',
  'takeAway.reportHeading': 'Report',
  'takeAway.report': 'Open the report',
  'takeAway.reportAbout':
    'Question, answer, assumptions, plots, tables, method and limits on A4 pages, to print or to save as PDF.',
  'takeAway.plotsHeading': 'Plots',
  'takeAway.plots':
    'Beneath each plot of the page, “Save” gives it as a picture (PNG), as a drawing (SVG) or as its numbers (CSV), with its source.',
  'takeAway.csvKind': 'Kind of CSV',
  'takeAway.csv.international': 'Comma, decimal point',
  'takeAway.csv.french': 'For a French Excel: semicolon, decimal comma',
  'takeAway.results': 'The numbers of summary.csv, their source and the scenario; opens again here',
  'takeAway.drop':
    'A file of the scenario or of the results; it can also be dropped anywhere on the page.',
  'takeAway.openHeading': 'Bring back',
  'takeAway.notYet':
    'The figures can be saved once the simulation has come to its end, or when you stop it.',
  'takeAway.finished': ({ replications }: { replications: string }) =>
    `From ${replications} replications. Full digits; opens in any spreadsheet.`,
  'takeAway.stopped': ({ replications }: { replications: string }) =>
    `The run was stopped: from its first ${replications} replications. Full digits; opens in any spreadsheet.`,
  'takeAway.summary': 'Every measure of every setup, with its interval; differences; tails',
  'takeAway.replications': 'One row a replication',
  'takeAway.intervals': 'Contacts and service in each interval',
  'takeAway.monthly': 'Contacts and service month by month',
  'takeAway.daily': 'Contacts, service and waits day by day',
  'takeAway.occupancy': 'How busy agents were, by provider: interval, day and month',
  'takeAway.statements': 'Every line of cost month by month, with its arithmetic',
  'takeAway.providerIntervals': 'What ended at each provider in each interval',
  'takeAway.providers': 'What ended at each provider, day by day',
  'takeAway.calm': 'The week on days that no outage touches',
  'takeAway.erlang': 'The busiest calm interval beside Erlang C and Erlang A',
  'takeAway.glossary': 'Every measure: its definition, and where it comes from',
  'takeAway.outages': 'Every outage of every replication',
  'takeAway.columns': 'What each column means',
  'takeAway.figures': 'Figures',
  'takeAway.scenario': 'All settings; opens again here, or in the terminal program',
  'takeAway.save': 'Save',
  'takeAway.saveFile': ({ name }: { name: string }) => `Save ${name}`,

  'editor.problems': ({ count }: { count: number }) =>
    `${counted(count, 'entry has', 'entries have')} to be mended before the simulation can follow:`,
  'editor.changed': 'Changed since it was opened',
  'editor.wrong': 'to be mended',
  'section.demand': 'Demand',
  'section.objective': 'Objective',
  'section.providers': 'Providers',
  'section.setups': 'Setups',
  'section.hazards': 'Hazards',
  'section.contracts': 'Contracts',
  'section.run': 'Run',
  'summary.objective': ({ level, seconds }: { level: string; seconds: string }) =>
    `${level} % within ${seconds} s`,
  'summary.objectiveHours': ({ level, hours }: { level: string; hours: string }) =>
    `${level} % within ${hours} h`,
  'summary.document': 'JSON',
  'document.heading': 'Whole document',
} as const;
