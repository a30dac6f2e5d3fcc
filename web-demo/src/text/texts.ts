/**
 * Every word of the pages themselves, in one shape. What a rule says is not here: that comes from the rule module.
 * A language that lacks a text does not compile.
 */
export interface Texts {
  // every page
  skipToContent: string;
  product: string;
  navigation: string;
  navFront: string;
  navForm: string;
  navList: string;
  language: string;
  ruleSet: string;
  ruleSetUnknown: string;
  ruleSetFromGate: string;
  gateUnknown: string;
  gateLine: (name: string) => string;
  modeTest: string;
  modeProduction: string;
  checkedAsOf: (date: string) => string;
  needsScript: string;

  // front page
  frontTitle: string;
  frontLead: string;
  frontPicture: string;
  frontFormTitle: string;
  frontFormText: string;
  frontListTitle: string;
  frontListText: string;
  frontHowTitle: string;
  frontHowBrowserTitle: string;
  frontHowBrowser: string;
  frontHowGateTitle: string;
  frontHowGate: string;
  frontHowReceiptTitle: string;
  frontHowReceipt: string;

  // an address where there is no page
  notFoundTitle: string;
  notFoundLead: string;
  notFoundFront: string;

  // sender key
  keyTitle: string;
  keyLabel: string;
  keyHelp: string;
  keyMissing: string;
  required: string;

  // checker
  wasmFailedTitle: string;
  wasmFailed: string;
  why: string;
  more: string;
  moreAndOthers: (n: number) => string;

  // form page
  formTitle: string;
  formLead: string;
  formPupil: string;
  formSchool: string;
  field_elev_namn: string;
  field_fødselsnummer: string;
  field_klasse: string;
  field_skolenummer: string;
  field_kommunenummer: string;
  field_fylkesnummer: string;
  help_elev_namn: string;
  help_fødselsnummer: string;
  help_klasse: string;
  help_skolenummer: string;
  help_kommunenummer: string;
  help_fylkesnummer: string;
  sampleTitle: string;
  sampleRight: string;
  sampleWrong: string;
  formSend: string;
  formSending: string;
  formOther: string;
  formStatusTitle: string;
  formStatusEmpty: string;
  formStatusByGate: string;
  summaryTitle: string;
  verdictInvalidRow: string;
  verdictValidRow: string;
  uncheckedTitle: (n: number) => string;

  // list page
  listTitle: string;
  listLead: string;
  fileLabel: string;
  fileHint: string;
  fileFormats: string;
  fileButton: string;
  fileAnother: string;
  sampleFile: string;
  sampleFileRight: string;
  phaseReading: (percent: string) => string;
  phaseChecking: string;
  phaseRendering: string;
  cancel: string;
  cancelled: string;
  fileUnreadable: string;
  resultTitle: string;
  verdictValid: string;
  verdictInvalid: string;
  verdictUndecided: string;
  verdictReady: string;
  verdictRefused: string;
  sayValid: string;
  sayWarned: (n: number) => string;
  sayInvalid: string;
  countRecords: (n: number) => string;
  countErrors: (n: number) => string;
  countWarnings: (n: number) => string;
  countInfos: (n: number) => string;
  readAs: (format: string, encoding: string) => string;
  exchangeLabel: string;
  checkAsChosen: string;
  findingsTitle: string;
  filterTitle: string;
  filterSeverity: string;
  filterRule: string;
  filterAllRules: string;
  filterPlace: string;
  filterPlaceHelp: string;
  sortLabel: string;
  sortBySeverity: string;
  sortByFile: string;
  showing: (from: string, to: string, total: string) => string;
  showingNone: string;
  noFindings: string;
  filterReset: string;
  rowTitle: (row: string) => string;
  rowLine: (line: string) => string;
  wholeFile: string;
  pagination: string;
  previous: string;
  next: string;
  print: string;
  printCut: (shown: string, total: string) => string;
  listSendTitle: string;
  listSendText: string;
  listSendUnchecked: string;
  listSendInvalid: string;
  listSend: string;
  listSending: string;

  // answers of the gate
  receiptTitle: string;
  receiptText: string;
  receiptStays: string;
  receiptStaysNir: string;
  agreed: string;
  disagreed: string;
  disagreedDate: string;
  disagreedRules: string;
  disagreedKnown: string;
  notCompared: string;
  receiptSubmission: string;
  receiptReceived: string;
  receiptGate: string;
  receiptExchange: string;
  receiptRecords: string;
  receiptVerdict: string;
  receiptDigest: string;
  receiptLog: string;
  receiptDownload: string;
  gateInvalidTitle: string;
  gateInvalid: string;
  gateRefused: string;
  failedTitle: string;
  failedNetwork: string;
  failedKey: string;
  failedForbidden: string;
  failedConflict: string;
  failedTooLarge: string;
  failedType: string;
  failedBusy: (seconds: string) => string;
  failedUnavailable: string;
  failedOther: (status: string) => string;

  // NIR form; the words of its records stand in `nir/`
  navNir: string;
  frontNirTitle: string;
  frontNirText: string;
  nirTitle: string;
  nirLead: string;
  nirStaysTitle: string;
  nirStays: string;
  nirRoles: string;
  nirRoleIntro: string;
  nirRoleIntroHelp: string;
  nirRoleNorsk: string;
  nirRoleNorskHelp: string;
  nirLaw: string;
  nirFile: string;
  nirFileText: string;
  nirFileSave: string;
  nirFileOpen: string;
  nirTimeline: string;
  nirTimelineTable: string;
  nirFindings: string;
  nirToTimeline: string;
  nirSampleRight: string;
  nirSampleWrong: string;
  nirPrint: string;
  postsValid: string;
  postsInvalid: string;
  postsUndecided: string;
  receiptPosts: string;
}

/** The texts that stand alone, and may therefore be named from a page's `data-text`. */
export type PlainText = { [Key in keyof Texts]: Texts[Key] extends string ? Key : never }[keyof Texts];
