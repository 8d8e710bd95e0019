/** Behind a page of the inbox stands its name alone. */
export interface InboxMapper {
  readonly page: string;
}
