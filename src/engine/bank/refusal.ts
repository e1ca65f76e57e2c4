/** Why every day of a scenario is simulated, and none drawn from a bank. */
export type BankRefusal =
  /** The scenario asks for it. */
  | 'asked'
  /** Contacts come at midnight: one day's queue is the next one's. */
  | 'openAtNight'
  /** Work is left over from one day to the next. */
  | 'deferredWork'
  /** Customers come back on later days. */
  | 'laterContacts'
  /** So few days are alike that nothing is gained. */
  | 'everyDayDiffers';
