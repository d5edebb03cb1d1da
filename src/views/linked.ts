/** Words with an address within the site. */
export interface Linked {
  readonly label: string;
  readonly address: string;
}
