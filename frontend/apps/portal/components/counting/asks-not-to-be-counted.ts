interface Asked extends Navigator {
  /** https://www.w3.org/TR/gpc/ */
  readonly globalPrivacyControl?: boolean;
}

/** Whether the browser is a machine that says so, or its reader does not want to be counted. */
export function asksNotToBeCounted(): boolean {
  const { webdriver, doNotTrack, globalPrivacyControl }: Asked = navigator;
  return webdriver || doNotTrack === '1' || globalPrivacyControl === true;
}
