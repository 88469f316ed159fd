/** `APP.sdk`: who is online, whether a call is going on (seed "JS SDK"). */

export interface UserStatus {
  readonly id: number;
  readonly online: boolean;
}

/** All users by id. */
export type UserStatuses = Readonly<Record<string, UserStatus>>;

export interface AppSdk {
  showUserStatus(): UserStatuses;
  /** Ids of those who are online. */
  showUserStatus(which: 'online'): readonly number[];
  /** Whether that user is online; all users, if there is none of this id. */
  showUserStatus(id: number | string): boolean | UserStatuses;
  /** While it is true, a change of the account does not load the page anew. */
  setCallingStatus(isCalling: boolean): void;
  getCallingStatus(): boolean;
}
