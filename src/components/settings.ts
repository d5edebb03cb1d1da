/** The site's identity. What is empty hides what would need it; nothing is invented. */
import file from '../../settings.json' with { type: 'json' };

export interface Settings {
  readonly name: string;
  /** Address at which the site is published, or '' where there is none yet. */
  readonly siteAddress: string;
  readonly repositoryAddress: string;
  readonly contact: string;
  readonly publisher: string;
  /** DOI of all editions and of this one, such as 10.5281/zenodo.1; '' until one was given. */
  readonly conceptDoi: string;
  readonly versionDoi: string;
}

export const settings: Settings = file;
